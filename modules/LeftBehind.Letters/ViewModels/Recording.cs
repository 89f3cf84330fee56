namespace LeftBehind.Letters.ViewModels;

/// <summary>A recording of a family, to be heard by the school.</summary>
/// <param name="Url">Where it is.</param>
/// <param name="FileName">By which its kind is known.</param>
/// <param name="Label">What it is, for a screen reader.</param>
public sealed record Recording(string Url, string FileName, string Label);
