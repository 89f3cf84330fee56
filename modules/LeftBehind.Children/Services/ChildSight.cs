using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Ui.Security;

namespace LeftBehind.Children.Services;

/// <summary>Files of pupils for the check of what somebody sees: the list's own query, and the page's own way to a file.</summary>
internal sealed class ChildSight(ChildQuery query, ChildFileReader reader, IClassDirectory classes, IUserContext userContext, IStringLocalizer<Startup> text) : IRecordSight
{
    private const int Most = 10;

    public string Name => text["Pupils' files"];

    public string Subject => ChildType.Name;

    public string Permission => Permissions.ViewCards;

    public Task<int> CountAsync(CancellationToken cancellationToken) => query.Marked().CountAsync(cancellationToken);

    public async Task<IReadOnlyList<SightedRecord>> FindAsync(string sought, CancellationToken cancellationToken) => await NamedAsync(
        await (await query.OfAsync(new ChildFilter { Q = sought }, cancellationToken)).OrderBy(hit => hit.SortKey).ThenBy(hit => hit.ContentItemId).Select(hit => hit.Row).Take(Most).ToListAsync(cancellationToken),
        cancellationToken);

    public async Task<SightedRecord?> FindByIdAsync(string id, CancellationToken cancellationToken) =>
        await NamedAsync(await query.Marked().Where(row => row.ContentItemId == id).ToListAsync(cancellationToken), cancellationToken) is [var found] ? found : null;

    public async Task<IReadOnlyList<SightedPart>?> LookAsync(string id, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(id, cancellationToken) is null)
        {
            return null;
        }
        var user = userContext.User;
        var onCard = ChildSightRules.SeesWholeFile(user) ? "" : text["This role sees cards only."].Value;
        return
        [
            new(text["Name, class and whom to call, with phones"], SightKind.Shown),
            new(text["Phone of the guardian in the list"], ChildSightRules.MayReveal(user, ChildSightRules.GuardianPhone) ? SightKind.OnDemand : SightKind.Hidden),
            new(text["The whole file: parents, care, school, changes"], ChildSightRules.SeesWholeFile(user) ? SightKind.Shown : SightKind.Hidden, onCard),
            new(text["Resident ID number"], ChildSightRules.MayReveal(user, ChildSightRules.ResidentId) ? SightKind.OnDemand : SightKind.Hidden, onCard),
            new(text["Student registry number"], ChildSightRules.MayReveal(user, ChildSightRules.StudentRegistry) ? SightKind.OnDemand : SightKind.Hidden, onCard),
            ChildSightRules.ReadsLatest(user)
                ? new(text["What the school is still changing"], SightKind.Shown)
                : new(text["What the school is still changing"], SightKind.Hidden, text["Above the school a file is seen as it was accepted last, or as it waits for one's own decision, or as one's own office entered it for the school."]),
        ];
    }

    private async Task<IReadOnlyList<SightedRecord>> NamedAsync(List<ChildIndex> rows, CancellationToken cancellationToken)
    {
        var known = await classes.FindManyAsync([.. rows.Select(row => row.ClassId).OfType<int>().Distinct()], cancellationToken);
        var year = SchoolCalendarRules.YearOn(query.Today);
        return [.. rows.Select(row => new SightedRecord(row.ContentItemId, row.Name, row.ClassId is { } id && known.GetValueOrDefault(id) is { } found ? $"{found.SchoolName} {ClassRules.Display(found.Cohort, year)}" : "", row))];
    }
}
