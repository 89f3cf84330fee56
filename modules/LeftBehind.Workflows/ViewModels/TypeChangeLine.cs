namespace LeftBehind.Workflows.ViewModels;

/// <summary>One difference between two versions, in words.</summary>
internal sealed record TypeChangeLine(TypeChangeMark Mark, string What, string Before = "", string After = "");
