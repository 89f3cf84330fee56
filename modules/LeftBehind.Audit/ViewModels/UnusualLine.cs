namespace LeftBehind.Audit.ViewModels;

internal sealed record UnusualLine(DateOnly Day, int UserId, string Name, IReadOnlyList<(UnusualKind Kind, int Count)> Reasons);
