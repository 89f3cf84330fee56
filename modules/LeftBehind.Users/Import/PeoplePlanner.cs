using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Import;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Import;

internal sealed class PeoplePlanner(IDocumentSession session, OrganizationPlaces places, AccountRights rights, PeopleTexts texts, TimeProvider time)
{
    private const int IdsAtOnce = 500;

    public async Task<PeoplePlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var (place, today) = (await places.FindAsync(request.OrganizationId, cancellationToken), ChinaTime.Today(time));
        var rows = await places.Within(place).Where(row => row.ValidTo == null).ToListAsync(cancellationToken);
        var (byId, year) = (rows.ToDictionary(row => row.Id), SchoolCalendarRules.YearOn(today));
        var classes = rows.Where(row => row.Cohort is not null).DistinctBy(row => (row.SchoolId, row.Cohort)).ToDictionary(row => (row.SchoolId!.Value, row.Cohort!.Value));
        var schools = new NamedOrganizations([.. rows.Where(row => row.Level == OrganizationLevel.School)], await places.FormerNamesAsync(cancellationToken));
        var known = await KnownAsync([.. byId.Keys], today, cancellationToken);
        var roles = new RoleAnswers(place, rights.User, request.Answers, texts.Roles, texts.Own);
        var matcher = new PersonMatcher(known, byId, request.Answers, texts);
        var manageable = await rights.ManageableAsync([.. known.All.Select(person => person.Account.Id)], cancellationToken);
        var judge = new PeopleJudge(roles, new TaskPlaces(place, new SchoolFinder(place, schools, texts.OfOrganizations), classes, year, texts), matcher, known, new PeopleRights(rights, manageable, byId, today, texts));
        return new PeoplePlan
        {
            Verdicts = [.. request.Sheets.SelectMany(sheet => sheet.Rows).Select(judge.Judge)],
            Questions = [.. roles.Questions, .. matcher.Questions],
            Drafts = [.. known.All.Where(person => person.IsNew || person.Given.Count > 0 || person.NewPhone.Length > 0)],
        };
    }

    private async Task<KnownPeople> KnownAsync(HashSet<int> places, DateOnly today, CancellationToken cancellationToken)
    {
        var tasks = (await session.Query<Assignment>().Where(row => row.Until == null || row.Until >= today).ToListAsync(cancellationToken)).Where(row => places.Contains(row.OrganizationId)).ToList();
        var users = new List<User>();
        foreach (var ids in tasks.Select(task => task.UserId).Distinct().Chunk(IdsAtOnce))
        {
            users.AddRange(await session.Set<User>().AsNoTracking().Where(user => ids.Contains(user.Id) && user.ClosedUtc == null).ToListAsync(cancellationToken));
        }

        // Whether a name is free is no secret: whoever makes an account is told so.
        var taken = await session.Set<User>().Where(user => user.NormalizedUserName != null).Select(user => user.NormalizedUserName!).ToListAsync(cancellationToken);
        return new KnownPeople(users, tasks.ToLookup(task => task.UserId), [.. taken]);
    }
}
