namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>What an office does at one moment; null for nothing.</summary>
/// <param name="Submit">A file that the clerk hands in.</param>
/// <param name="Accept">One that the principal approves.</param>
/// <param name="Confirm">One that the county approves, with which it takes effect.</param>
/// <param name="Publish">The task of a letter that the principal approves, with which it is out.</param>
internal sealed record Work(string? Submit = null, string? Accept = null, string? Confirm = null, long? Publish = null);
