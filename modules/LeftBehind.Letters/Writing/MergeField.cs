namespace LeftBehind.Letters.Writing;

/// <summary>Something that a letter fills in for each family.</summary>
/// <param name="Member">As it stands between braces in English.</param>
/// <param name="Chinese">As it stands between braces in Chinese.</param>
/// <param name="Meaning">English key of what it says.</param>
internal sealed record MergeField(string Member, string Chinese, string Meaning);
