namespace LeftBehind.Users.Import;

/// <summary>The account of a line's person, null for a new one; or a question that is open, or a reason to refuse.</summary>
internal sealed record PersonMatch(PersonDraft? Found)
{
    public string Question { get; init; } = "";

    public string Problem { get; init; } = "";
}
