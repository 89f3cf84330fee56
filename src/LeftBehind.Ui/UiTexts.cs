namespace LeftBehind.Ui;

/// <summary>Names the resources of the texts that the shared screen parts bring themselves.</summary>
public sealed class UiTexts;
