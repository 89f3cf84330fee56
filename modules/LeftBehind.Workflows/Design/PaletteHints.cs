namespace LeftBehind.Workflows.Design;

/// <summary>What an activity's property is edited with, said by <c>[UIHint]</c> where its type does not tell.</summary>
internal static class PaletteHints
{
    public const string Role = "Role";
    public const string ContentTypes = "ContentTypes";

    /// <summary>Names of outcomes, of which some need a reason: those are kept in the property <c>CommentNeededFor</c>.</summary>
    public const string Outcomes = "Outcomes";
}
