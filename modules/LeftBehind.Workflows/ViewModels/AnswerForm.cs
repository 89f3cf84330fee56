namespace LeftBehind.Workflows.ViewModels;

/// <summary>An answer as it was given on a task's page, with reasons beside the fields.</summary>
internal sealed class AnswerForm
{
    public string? Outcome { get; set; }

    public string? Comment { get; set; }

    /// <summary>By the place of the field on the page.</summary>
    public Dictionary<int, string?> Reasons { get; set; } = [];
}
