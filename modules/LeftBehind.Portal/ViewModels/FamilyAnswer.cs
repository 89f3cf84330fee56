namespace LeftBehind.Portal.ViewModels;

/// <summary>What somebody has just sent, where it has to be shown once more.</summary>
internal sealed record FamilyAnswer
{
    public bool IsWrong { get; init; }

    /// <summary>Whether the teacher knows now that the letter cannot be written out.</summary>
    public bool IsTold { get; init; }

    public string Fault { get; init; } = "";

    public string Text { get; init; } = "";

    public string Time { get; init; } = "";

    public string Zone { get; init; } = "";

    public ContactForm Contact { get; init; } = new();
}
