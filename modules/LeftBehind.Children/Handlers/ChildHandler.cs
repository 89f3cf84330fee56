using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Handlers;

internal sealed class ChildHandler(IDocumentSession session, IClassDirectory classes, ChildNumbers numbers, TimeProvider time) : ContentHandler
{
    private const int ItemsAtOnce = 400;
    private readonly Dictionary<string, ContentItem> _stored = [];

    public override string ContentType => ChildType.Name;

    public override async Task PrepareAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        await classes.FindManyAsync([.. items.Select(item => item.OrganizationId).Distinct()], cancellationToken);
        await numbers.PrepareAsync(items, cancellationToken);
        _stored.Clear();
        foreach (var ids in items.Where(item => item.Id != 0).Select(item => item.ContentItemId).Chunk(ItemsAtOnce))
        {
            foreach (var stored in await session.Query<ContentItem>().Where(version => version.Latest && ids.Contains(version.ContentItemId)).ToListAsync(cancellationToken))
            {
                _stored[stored.ContentItemId] = stored;
            }
        }
    }

    public override async Task NormalizeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        FileSpelling.Apply(item);
        PersonIds.Assign(item);
        item.DisplayText = item.Get<ChildPart>().Name;
        var schoolClass = await classes.FindAsync(item.OrganizationId, cancellationToken);
        item.Put(new EnrolmentPart
        {
            EntryYear = schoolClass?.Cohort.EntryYear,
            Stage = schoolClass?.Cohort.Stage,
            ClassNumber = schoolClass?.Cohort.Number,
            CountyCode = schoolClass?.CountyCode,
        });
        NoteChanges(item, schoolClass);
    }

    public override async Task ValidateAsync(ContentItem item, ICollection<ContentError> errors, CancellationToken cancellationToken)
    {
        // The findings say the same of the annotations, in the user's language.
        errors.Clear();
        var file = ChildFile.Of(item);
        var grade = file.Enrolment.Cohort() is { } cohort ? ClassRules.GradeOn(cohort, Today) : null;
        foreach (var finding in ChildValidationRules.Check(file, grade, Today).Where(finding => finding.Refuses))
        {
            errors.Add(new(finding.Field, FindingWords.For(finding, CultureInfo.CurrentUICulture)));
        }
        foreach (var finding in await numbers.DoublesAsync(item, file.Child, cancellationToken))
        {
            errors.Add(new(finding.Field, FindingWords.For(finding, CultureInfo.CurrentUICulture)));
        }
    }

    public override async Task SavedAsync(ContentItem item, ContentItem? previous, CancellationToken cancellationToken)
    {
        if (previous is null || !IsAlone(item) || IsAlone(previous))
        {
            return;
        }
        DateTime? now = time.GetUtcNow().UtcDateTime;
        await session.Set<CareAnswer>().Where(answer => answer.ContentItemId == item.ContentItemId && answer.ClosedUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(answer => answer.ClosedUtc, now), cancellationToken);
    }

    private DateOnly Today => ChinaTime.Today(time);

    private bool IsAlone(ContentItem item) => AlertRules.IsWithoutAdult(item.Get<ChildPart>(), item.Get<GuardiansPart>(), Today);

    // 变动情况 is kept from the first acceptance on: until then a file is being written, and nothing has changed since anything.
    private void NoteChanges(ContentItem item, SchoolClass? schoolClass)
    {
        if (item.Id == 0)
        {
            item.Alter<LifecyclePart>(part => FileChanges.Begin(part, item.Get<ChildPart>().FilledOn ?? Today));
            return;
        }
        if (!_stored.TryGetValue(item.ContentItemId, out var stored) || (stored.VersionNumber == 1 && !stored.Published))
        {
            return;
        }
        var changes = ChangeRules.Between(
            ChildFile.Of(stored, SchoolOf(stored.SchoolId)), ChildFile.Of(item, SchoolOf(schoolClass?.SchoolId ?? item.SchoolId)), Today);
        item.Alter<LifecyclePart>(part => FileChanges.Add(part, changes));
    }

    private static string? SchoolOf(int? schoolId) => schoolId?.ToString(CultureInfo.InvariantCulture);
}
