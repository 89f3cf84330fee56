namespace LeftBehind.Ui.Screens;

/// <summary>A sentence shown once, on the next page or as a toast.</summary>
public sealed record FlashMessage(FlashKind Kind, string Text);
