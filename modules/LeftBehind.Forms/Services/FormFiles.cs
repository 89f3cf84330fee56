using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>Reads the children's files that forms are made of, in the order of the forms: by class, then by name.</summary>
internal sealed class FormFiles(IDocumentSession session)
{
    private const int WithoutClass = 99;

    /// <summary>All files of a class or school, whatever their state.</summary>
    public async Task<IReadOnlyList<ChildOnForm>> ReadAsync(Organization place, DateOnly on, ListVersions versions, CancellationToken cancellationToken)
    {
        var rows = place.Level == OrganizationLevel.Class
            ? session.Query<ChildIndex>().Where(row => row.ClassId == place.Id)
            : session.Query<ChildIndex>().Where(row => row.SchoolId == place.Id);
        var chosen = Chosen(rows, versions);
        var found = await chosen
            .Join(session.Query<ContentItem>(), row => row.ContentItemVersionId, item => item.ContentItemVersionId, (row, item) => new { row.SortKey, Item = item })
            .ToListAsync(cancellationToken);
        var helpers = await HelpersAsync(chosen, on, cancellationToken);
        return [.. found.GroupBy(row => row.Item.ContentItemId).Select(ofChild => ofChild.OrderBy(row => row.Item.Published).First())
            .Select(row => (row.SortKey, Child: new ChildOnForm(row.Item, ChildFile.Of(row.Item), helpers.GetValueOrDefault(row.Item.ContentItemId))))
            .OrderBy(row => GradeOf(row.Child, on)).ThenBy(row => row.Child.File.Enrolment.ClassNumber)
            .ThenBy(row => row.SortKey, StringComparer.Ordinal).ThenBy(row => row.Child.Item.ContentItemId, StringComparer.Ordinal)
            .Select(row => row.Child)];
    }

    /// <summary>One child; null when there is none, or outside the user's scope.</summary>
    public async Task<ChildOnForm?> FindAsync(string contentItemId, DateOnly on, bool drafts, CancellationToken cancellationToken)
    {
        var chosen = session.Query<ChildIndex>().Where(row => row.ContentItemId == contentItemId && (drafts ? row.Latest : row.Published));
        var item = await chosen
            .Join(session.Query<ContentItem>(), row => row.ContentItemVersionId, item => item.ContentItemVersionId, (row, item) => item)
            .FirstOrDefaultAsync(cancellationToken);
        return item is null ? null : new(item, ChildFile.Of(item), (await HelpersAsync(chosen, on, cancellationToken)).GetValueOrDefault(contentItemId));
    }

    // Of a file that has an approved version and one that waits for the county, both are read.
    private IQueryable<ChildIndex> Chosen(IQueryable<ChildIndex> rows, ListVersions versions)
    {
        var reviews = session.Query<ContentReview>().Where(review => review.State == ContentReviewState.Submitted && review.AwaitingRole != "" && review.AwaitingRole != RoleNames.Principal);
        return versions switch
        {
            ListVersions.Approved => rows.Where(row => row.Published),
            ListVersions.Newest => rows.Where(row => row.Latest),
            _ => rows.Where(row => row.Published || (row.Latest && reviews.Any(review => review.ContentItemVersionId == row.ContentItemVersionId))),
        };
    }

    // A helper's row keeps the school of its day; whoever may see the child may see who was paired with it.
    private async Task<Dictionary<string, ChildHelper>> HelpersAsync(IQueryable<ChildIndex> children, DateOnly on, CancellationToken cancellationToken)
    {
        var helpers = await children
            .Join(session.QueryOutsideScope<ChildHelper>(), row => row.ContentItemId, helper => helper.ContentItemId, (row, helper) => helper)
            .Where(helper => helper.From <= on && (helper.Until == null || helper.Until >= on))
            .ToListAsync(cancellationToken);
        return helpers.GroupBy(helper => helper.ContentItemId)
            .ToDictionary(ofChild => ofChild.Key, ofChild => ofChild.OrderBy(helper => helper.Until is null).ThenBy(helper => helper.From).ThenBy(helper => helper.Id).Last());
    }

    private static int GradeOf(ChildOnForm child, DateOnly on) =>
        child.File.Enrolment.Cohort() is { } cohort ? ClassRules.GradeOn(cohort, on) ?? WithoutClass - 1 : WithoutClass;
}
