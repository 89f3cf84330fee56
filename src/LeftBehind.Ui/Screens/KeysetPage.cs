namespace LeftBehind.Ui.Screens;

/// <summary>A page of a list, with the cursors of its neighbours; null: no such page.</summary>
public sealed record KeysetPage<T>(IReadOnlyList<T> Rows, string? Next, string? Previous);
