namespace LeftBehind.Import.Targets;

/// <summary>A way on after an import: a sentence in the user's language and a link.</summary>
public sealed record ImportFollowUp(string Text, string LinkText, string Url);
