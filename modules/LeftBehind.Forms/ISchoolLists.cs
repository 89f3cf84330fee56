using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms;

/// <summary>A school's Annex 2 for the modules above: made from its files, kept for ever, read again.</summary>
public interface ISchoolLists
{
    Task<Annex2Document> MakeAsync(Organization school, DateOnly on, ListVersions versions, CancellationToken cancellationToken);

    /// <summary>Keeps it word for word in the current transaction; it is printed again from /admin/forms/issues.</summary>
    /// <returns>Id of the issue.</returns>
    Task<string> KeepAsync(Organization school, DateOnly filledOn, Annex2Document document, CancellationToken cancellationToken);

    /// <summary>What was kept; null where there is none, or outside the user's scope.</summary>
    Task<Annex2Document?> FindAsync(string issueId, CancellationToken cancellationToken);
}
