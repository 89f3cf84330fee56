namespace LeftBehind.Abstractions.Security;

/// <summary>
/// Something that a role may allow. The name is an identifier without spaces, unique over all modules; the description is
/// the English key that administrators read in their language.
/// </summary>
/// <param name="Name">For instance <c>ViewChildren</c>.</param>
/// <param name="Description">One sentence.</param>
/// <param name="ImpliedBy">Names of permissions that include this one.</param>
public sealed record Permission(string Name, string Description, params string[] ImpliedBy)
{
    /// <summary>True for what keeps the whole site in hand: held by the site's administrator alone, whatever else is changed about roles.</summary>
    public bool IsSiteWide { get; init; }
}
