using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Security;

namespace LeftBehind.Users.Services;

/// <summary>Says in words why a record is in somebody's reach or not. Whether it is, the module's own query has answered.</summary>
internal sealed class SightReasons(IDocumentSession session, IOrganizationPaths paths, PermissionWords words, PeopleReader people, IStringLocalizer<Startup> text)
{
    /// <summary>How far a role reaches, in a sentence.</summary>
    public async Task<string> ReachAsync(CurrentUser person, CancellationToken cancellationToken) => person.Scope.Kind switch
    {
        ScopeKind.Everything => text["The whole site"],
        ScopeKind.Organization => text["Everything of {0} and below it", await paths.NameAsync(person.Scope.OrganizationId, cancellationToken)],
        ScopeKind.Granted => text["At {0}, only what was given to this person by name", await paths.NameAsync(person.Scope.OrganizationId, cancellationToken)],
        _ => text["Nothing"],
    };

    public async Task<IReadOnlyList<(bool Fits, string Text)>> OfAsync(CurrentUser person, IRecordSight sight, SightedRecord record, bool isThere, CancellationToken cancellationToken)
    {
        var right = words.All.FirstOrDefault(permission => permission.Name == sight.Permission) is { } permission ? words.Of(permission) : sight.Permission;
        var holds = person.Has(sight.Permission);
        var covers = person.Scope.Covers(record.Row);
        List<(bool, string)> reasons =
        [
            (holds, holds ? text["The role holds the right: {0}", right] : text["The role does not hold the right: {0}", right]),
            (covers, covers ? text["The record lies in this person's reach: {0}", record.Place] : text["The record lies outside this person's reach: {0}", record.Place]),
        ];
        if (person.Scope.Kind == ScopeKind.Granted)
        {
            reasons.Add(await GrantAsync(person, record, cancellationToken));
        }
        if (!isThere && reasons.TrueForAll(reason => reason.Item1))
        {
            reasons.Add((false, text["Above the school only what was accepted is seen, and what waits for one's own decision."]));
        }
        return reasons;
    }

    private async Task<(bool, string)> GrantAsync(CurrentUser person, SightedRecord record, CancellationToken cancellationToken)
    {
        var today = people.Today;
        var grant = await session.Query<RecordGrant>()
            .Where(row => row.UserId == person.UserId && row.ContentItemId == record.Id && row.From <= today && (row.Until == null || row.Until >= today))
            .OrderByDescending(row => row.From).FirstOrDefaultAsync(cancellationToken);
        return grant is null ? (false, text["It was not given to this person by name."])
            : grant.Until is { } until ? (true, text["It was given to this person by name ({0}), from {1} to {2}.", grant.Reason, Day(grant.From), Day(until)])
            : (true, text["It was given to this person by name ({0}), from {1} on.", grant.Reason, Day(grant.From)]);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
