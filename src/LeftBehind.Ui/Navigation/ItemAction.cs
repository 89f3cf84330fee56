namespace LeftBehind.Ui.Navigation;

/// <summary>Something to do with a content item on a page of another module.</summary>
/// <param name="Text">In the user's language.</param>
/// <param name="Url">Application path.</param>
/// <param name="Icon">Name of an icon.</param>
/// <param name="Permission">Who does not hold it does not see the action; the page behind it asks again.</param>
public sealed record ItemAction(string Text, string Url, string Icon, string Permission);
