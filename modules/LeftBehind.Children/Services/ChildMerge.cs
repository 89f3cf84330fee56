using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Children.Services;

/// <summary>
/// Notes in each file that its school goes on in another one, so that the next list of that school says so. It goes into the approved
/// version and the open draft alike: the county merges, and nothing has to be approved anew.
/// </summary>
internal sealed class ChildMerge(IDocumentSession session, IContentReindex reindex, IAuditLog audit, SiteLanguage site, IStringLocalizer<Startup> text) : ISchoolMergePart
{
    private const int FilesAtOnce = 300;

    public async Task<SchoolMergeForecast> ForecastAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var (school, classes) = (merge.FromId, merge.Classes.Keys.ToList());
        var count = await session.Query<ChildIndex>().CountAsync(row => row.Latest && row.SchoolId == school && (row.ClassId == null || classes.Contains(row.ClassId.Value)), cancellationToken);
        return count == 0 ? SchoolMergeForecast.None : new([text["{0} pupils' files go along and note the change; what is approved stays approved, and drafts stay drafts.", count]], []);
    }

    public async Task CarryOutAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var (school, classes) = (merge.FromId, merge.Classes.Keys.ToList());
        var ids = await session.Query<ChildIndex>().Where(row => row.Latest && row.SchoolId == school && (row.ClassId == null || classes.Contains(row.ClassId.Value)))
            .OrderBy(row => row.ContentItemId).Select(row => row.ContentItemId).ToListAsync(cancellationToken);
        foreach (var some in ids.Chunk(FilesAtOnce))
        {
            var versions = await session.Query<ContentItem>().AsTracking().Where(item => some.Contains(item.ContentItemId) && (item.Latest || item.Published)).ToListAsync(cancellationToken);
            foreach (var version in versions)
            {
                Note(version, merge);
            }
            await session.SaveAsync(cancellationToken);
            await reindex.ReindexAsync(some, cancellationToken);
        }
        var organizations = await session.Query<ChildIndex>().Where(row => row.Latest && ids.Contains(row.ContentItemId)).ToDictionaryAsync(row => row.ContentItemId, row => row.OrganizationId, cancellationToken);
        var detail = site.Say(() => text["Schools merged: {0} → {1}", merge.From, merge.Into].Value);
        await audit.RecordManyAsync([.. ids.Select(id => new AuditEntry(AuditAction.Changed, ChildType.Name, id) { OrganizationId = organizations[id], Detail = detail })], cancellationToken);
    }

    private static void Note(ContentItem version, SchoolMerge merge)
    {
        if (version.ClassId is { } classId && merge.Classes.TryGetValue(classId, out var number))
        {
            version.Alter<EnrolmentPart>(enrolment => enrolment.ClassNumber = number);
        }
        // As with every other change: a file that was never accepted has not changed since anything, and who has left the register does not come back by this.
        if (!version.IsFirstDraft && !LifecycleRules.IsOffRegister(ChildFile.Of(version).StateOn(merge.On)))
        {
            version.Alter<LifecyclePart>(part => FileChanges.Add(part, MergeChanges.Of(merge)));
        }
        version.Revision++;
    }
}
