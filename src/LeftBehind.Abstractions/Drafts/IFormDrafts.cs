namespace LeftBehind.Abstractions.Drafts;

/// <summary>
/// The current user's own drafts: nobody else reads them, whatever their organization. They are encrypted at rest, and deleted when the
/// form is saved (by whoever saves it) or 30 days after the last keystroke.
/// </summary>
public interface IFormDrafts
{
    /// <summary>Keeps a draft in the current transaction in place of an older one of the same form and subject.</summary>
    Task SaveAsync(FormDraft draft, CancellationToken cancellationToken);

    /// <summary>The user's draft; null when there is none, or when its key is lost and nobody can read it any more.</summary>
    Task<FormDraft?> FindAsync(string form, string subject, CancellationToken cancellationToken);

    /// <summary>All of the user's drafts of a form, newest first: what they began and did not save.</summary>
    Task<IReadOnlyList<FormDraft>> ListAsync(string form, CancellationToken cancellationToken);

    /// <summary>Deletes the user's draft in the current transaction, if there is one.</summary>
    Task DeleteAsync(string form, string subject, CancellationToken cancellationToken);
}
