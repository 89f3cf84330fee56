using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

internal sealed class SchoolLists(Annex2Compiler compiler, Annex2Issues issues) : ISchoolLists
{
    public Task<Annex2Document> MakeAsync(Organization school, DateOnly on, ListVersions versions, CancellationToken cancellationToken) =>
        compiler.OfPlaceAsync(school, on, versions, cancellationToken);

    public Task<string> KeepAsync(Organization school, DateOnly filledOn, Annex2Document document, CancellationToken cancellationToken) =>
        issues.KeepAsync(school, filledOn, document, cancellationToken);

    public async Task<Annex2Document?> FindAsync(string issueId, CancellationToken cancellationToken) =>
        await issues.FindAsync(issueId, cancellationToken) is { } issue ? Annex2Issues.Read(issue) : null;
}
