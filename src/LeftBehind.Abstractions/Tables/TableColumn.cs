namespace LeftBehind.Abstractions.Tables;

/// <summary>A column of an exported list.</summary>
/// <param name="Header">In the user's language.</param>
/// <param name="Width">In characters of half width, as Excel counts it; a Chinese character takes two.</param>
public sealed record TableColumn(string Header, double Width = 16);
