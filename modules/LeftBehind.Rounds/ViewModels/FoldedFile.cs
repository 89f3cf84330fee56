namespace LeftBehind.Rounds.ViewModels;

/// <summary>A file that is decided with a list though it is not on it.</summary>
internal sealed record FoldedFile(string ItemId, long TaskId, string Name, string Place, IReadOnlyList<string> Oddities);
