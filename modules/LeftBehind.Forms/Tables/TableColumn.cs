namespace LeftBehind.Forms.Tables;

/// <summary>A column of an exported list; the width is in characters of half width, as Excel counts it.</summary>
public sealed record TableColumn(string Header, double Width = 16);
