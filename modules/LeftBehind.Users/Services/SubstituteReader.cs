using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Ui.Security;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Users.Services;

/// <summary>Reads who stands in for whom, and who could: colleagues of the same school or office, by name alone.</summary>
internal sealed class SubstituteReader(IDocumentSession session, AccountRights rights, IOrganizationPaths paths, RoleWords words, TimeProvider time)
{
    public DateOnly Today => ChinaTime.Today(time);

    /// <summary>A role in which somebody may be named: one's own, or that of a person whose roles one gives.</summary>
    public async Task<Assignment?> FindAsync(long assignmentId, CancellationToken cancellationToken) =>
        await session.QueryOutsideScope<Assignment>().SingleOrDefaultAsync(row => row.Id == assignmentId, cancellationToken) is { } row
        && SubstituteRules.MayBeStoodInFor(row, Today) && MayName(row) ? row : null;

    public bool MayName(Assignment row) => row.UserId == rights.User.UserId ? rights.User.StandsInFor is null : rights.MayGive(row.Role, row);

    public async Task<SubstitutePage> PageAsync(Assignment row, SubstituteForm form, CancellationToken cancellationToken) => new(
        row, await session.Set<User>().Where(user => user.Id == row.UserId).Select(user => user.DisplayName).SingleAsync(cancellationToken),
        words.Of(row.Role), await paths.NameAsync(row.OrganizationId, cancellationToken))
    {
        Form = form,
        Colleagues = [.. (await ColleaguesAsync(row, cancellationToken)).Select(user => new SelectListItem(user.Value, user.Key.ToString(CultureInfo.InvariantCulture), user.Key == form.UserId))],
        Substitutes = await OfAsync([row], cancellationToken),
        IsOneself = row.UserId == rights.User.UserId,
    };

    /// <summary>Of these roles, now or later.</summary>
    public async Task<IReadOnlyList<Substitute>> OfAsync(IReadOnlyCollection<Assignment> rows, CancellationToken cancellationToken)
    {
        int?[] people = [.. rows.Select(row => (int?)row.UserId).Distinct()];
        var today = Today;
        var found = await session.QueryOutsideScope<Assignment>().Where(row => row.StandsInFor != null && people.Contains(row.StandsInFor) && row.Until >= today)
            .Join(session.Set<User>(), row => row.UserId, user => user.Id, (row, user) => new { Row = row, user.DisplayName }).OrderBy(one => one.Row.From).ThenBy(one => one.Row.Id).ToListAsync(cancellationToken);
        return [.. found.Where(one => rows.Any(row => IsFor(one.Row, row))).Select(one => new Substitute(one.Row.Id, one.Row.UserId, one.DisplayName, one.Row.From, one.Row.Until!.Value))];
    }

    public static bool IsFor(Assignment substitute, Assignment row) =>
        substitute.StandsInFor == row.UserId && substitute.Role == row.Role && substitute.OrganizationId == row.OrganizationId;

    /// <summary>Whoever works in the school, or in the same office above it.</summary>
    public async Task<IReadOnlyDictionary<int, string>> ColleaguesAsync(Assignment row, CancellationToken cancellationToken)
    {
        var (school, place, today) = (row.SchoolId, row.OrganizationId, Today);
        var near = session.QueryOutsideScope<Assignment>().Where(other => other.StandsInFor == null && other.UserId != row.UserId && other.From <= today && (other.Until == null || other.Until >= today));
        near = school is not null ? near.Where(other => other.SchoolId == school) : near.Where(other => other.OrganizationId == place);
        return await session.Set<User>().AsNoTracking().Where(user => user.ClosedUtc == null && near.Select(other => other.UserId).Contains(user.Id))
            .OrderBy(user => user.NameKey).ThenBy(user => user.Id).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
    }
}
