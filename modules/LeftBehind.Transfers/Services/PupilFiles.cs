using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Organizations;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>Files of pupils as a transfer looks at them.</summary>
internal sealed class PupilFiles(IContentManager content, IDocumentSession session, IClassDirectory classes)
{
    private const int IdLength = 32;

    /// <summary>The newest version; null where it is not there for the user.</summary>
    public async Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        id.Length == IdLength && id.All(char.IsAsciiHexDigitLower) && await content.GetAsync(id, ContentVersion.Latest, cancellationToken) is { ContentType: "Child" } item ? item : null;

    public async Task<FileState> StateAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var review = await session.FindReviewAsync(item, cancellationToken);
        return FileStateRules.Of(item.Published, review?.State, review?.AwaitingRole);
    }

    public Task<SchoolClass?> ClassOfAsync(ContentItem item, CancellationToken cancellationToken) => classes.FindAsync(item.OrganizationId, cancellationToken);

    /// <summary>The classes that a school has this year.</summary>
    public async Task<IReadOnlyList<SchoolClass>> ClassesAsync(int schoolId, DateOnly today, CancellationToken cancellationToken)
    {
        var year = SchoolCalendarRules.YearOn(today);
        return [.. (await classes.OfSchoolAsync(schoolId, cancellationToken)).Where(known => ClassRules.StateIn(known.Cohort, year) == ClassState.InSchool)];
    }
}
