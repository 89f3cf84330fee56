using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Trial;

/// <summary>What a type may be tried on: records that the user may open anyway, or none of them at an organization of theirs.</summary>
internal sealed class TrialSamples(IDocumentSession session, IUserContext users, TaskSubjects subjects, IOrganizationChoices organizations)
{
    private const int Most = 50;
    private const int MostSchools = 500;

    /// <summary>The kinds of thing that an event means.</summary>
    public IReadOnlyList<ITaskSubject> KindsOf(IReadOnlyList<string> meant) => [.. subjects.All.Where(kind => meant.Count == 0 || meant.Contains(kind.ContentType))];

    /// <summary>The newest records of a kind; none where the user may not open such.</summary>
    public async Task<IReadOnlyList<TrialSample>> RecordsAsync(string contentType, CancellationToken cancellationToken) =>
        MayOpen(contentType)
            ? await session.Query<ContentItem>().Where(item => item.ContentType == contentType && item.Latest && item.ArchivedUtc == null)
                .OrderByDescending(item => item.Id).Take(Most).Select(item => new TrialSample(item.ContentItemId, item.DisplayText)).ToListAsync(cancellationToken)
            : [];

    public Task<ContentItem?> FindAsync(string contentType, string contentItemId, CancellationToken cancellationToken) =>
        MayOpen(contentType)
            ? session.Query<ContentItem>().SingleOrDefaultAsync(item => item.ContentItemId == contentItemId && item.ContentType == contentType && item.Latest && item.ArchivedUtc == null, cancellationToken)
            : Task.FromResult<ContentItem?>(null);

    public async Task<IReadOnlyList<OrganizationChoice>> SchoolsAsync(CancellationToken cancellationToken) =>
        [.. (await organizations.ListAsync(OrganizationLevel.School, cancellationToken)).Take(MostSchools)];

    private bool MayOpen(string contentType) => subjects.Of(contentType) is ITaskSubjectSource kind && users.User.Has(kind.Permission);
}
