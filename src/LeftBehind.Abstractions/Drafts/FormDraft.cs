namespace LeftBehind.Abstractions.Drafts;

/// <summary>What somebody was typing when they were interrupted: raw form values, which need not be valid yet. No content version.</summary>
/// <param name="Form">The form, for instance the content type's name.</param>
/// <param name="Subject">The item's id, or a key of the caller's own for something new.</param>
/// <param name="BaseRevision">Revision of the item that the typing started from; 0 for something new.</param>
/// <param name="Values">The form's fields as the browser sent them.</param>
public sealed record FormDraft(string Form, string Subject, int BaseRevision, IReadOnlyDictionary<string, string[]> Values)
{
    /// <summary>When it was kept last, UTC; set by the framework.</summary>
    public DateTime ModifiedUtc { get; init; }
}
