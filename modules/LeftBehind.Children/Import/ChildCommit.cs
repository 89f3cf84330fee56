using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>Writes a plan: new classes, all files at once, the helpers beside them, a line in the log for each file.</summary>
internal sealed class ChildCommit(IContentManager content, IDocumentSession session, IClassMaker classes, OfficeEntries entries, CommitLog log)
{
    private const int IdsAtOnce = 500;

    public async Task WriteAsync(ChildPlan plan, CancellationToken cancellationToken)
    {
        var made = await MakeClassesAsync(plan, cancellationToken);
        foreach (var draft in plan.Drafts.Where(draft => draft.Class is not null))
        {
            draft.Item.OrganizationId = draft.Class!.IsToBeMade ? made[draft.Class.Key] : draft.Class.OrganizationId;
        }

        var saved = await content.SaveManyAsync([.. plan.Drafts.Where(draft => draft.IsChanged).Select(draft => draft.Item)], publish: false, cancellationToken);
        if (!saved.Succeeded)
        {
            throw new ImportConflictException();
        }

        await PairAsync([.. plan.Drafts.Where(draft => draft.NewHelper is not null)], cancellationToken);
        if (entries.ActsForSchools)
        {
            await entries.MarkAsync([.. plan.Drafts.Select(draft => draft.Item.ContentItemId)], cancellationToken);
        }

        await log.RecordAsync([.. plan.Drafts.Select(draft => draft.Item)], cancellationToken);
    }

    private async Task<Dictionary<string, int>> MakeClassesAsync(ChildPlan plan, CancellationToken cancellationToken)
    {
        var made = new Dictionary<string, int>();
        foreach (var choice in plan.Drafts.Select(draft => draft.Class).OfType<ClassChoice>().Where(choice => choice.IsToBeMade).DistinctBy(choice => choice.Key))
        {
            made[choice.Key] = await classes.EnsureAsync(plan.Place.SchoolId, choice.Cohort!.Value, cancellationToken);
        }

        return made;
    }

    private async Task PairAsync(IReadOnlyList<ChildDraft> drafts, CancellationToken cancellationToken)
    {
        var byItem = drafts.ToDictionary(draft => draft.Item.ContentItemId);
        foreach (var ids in byItem.Keys.Chunk(IdsAtOnce))
        {
            var open = await session.Query<ChildHelper>().AsTracking().Where(helper => ids.Contains(helper.ContentItemId) && helper.Until == null).ToListAsync(cancellationToken);
            foreach (var helper in open)
            {
                var last = byItem[helper.ContentItemId].NewHelper!.From.AddDays(-1);
                helper.Until = last < helper.From ? helper.From : last;
            }
        }

        await session.InsertManyAsync(
            [.. drafts.Select(draft => new ChildHelper
            {
                ContentItemId = draft.Item.ContentItemId,
                OrganizationId = draft.Item.OrganizationId,
                Name = draft.NewHelper!.Name,
                Occupation = draft.NewHelper.Occupation,
                Phone = draft.NewHelper.Phone,
                From = draft.NewHelper.From,
            })],
            cancellationToken);
    }
}
