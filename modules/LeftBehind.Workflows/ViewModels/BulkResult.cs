namespace LeftBehind.Workflows.ViewModels;

internal sealed record BulkResult(string Outcome, int Done, IReadOnlyList<LeftTask> Left);
