namespace LeftBehind.Import.Values;

/// <summary>A person taken out of a cell; what is not there is empty.</summary>
public sealed record Contact
{
    public string Name { get; init; } = "";

    public string Relation { get; init; } = "";

    public string Address { get; init; } = "";

    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>Figures that are no phone number, as written.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];
}
