using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Security;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>
/// Looks at the site with somebody else's role: the menu and the queries are those of the pages, run in a scope of services that acts for
/// that person. Nobody is signed in as anybody, and nothing can be written there.
/// </summary>
internal sealed class SightReader(PeopleReader people, UserResolver resolver, IUnitOfWork work, SightReasons reasons, PermissionWords words)
{
    /// <summary>Null where the person is not seen by the user.</summary>
    public async Task<(SightPage Page, CurrentUser? Person)?> ReadAsync(int userId, int? assignmentId, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(userId, cancellationToken) is not { } user)
        {
            return null;
        }
        var roles = await resolver.AssignmentsAsync(userId, cancellationToken);
        // Of roles elsewhere the user learns nothing here either.
        var tasks = (await people.TasksAsync([userId], cancellationToken)).Where(task => roles.Any(role => role.AssignmentId == task.Assignment.Id)).ToList();
        var chosen = tasks.Find(task => task.Assignment.Id == assignmentId) ?? tasks.FirstOrDefault();
        var page = new SightPage(user, tasks) { Task = chosen };
        if (chosen is null)
        {
            return (page, null);
        }
        var person = roles.First(role => role.AssignmentId == chosen.Assignment.Id);
        var (menu, records) = await work.RunAsync(person, services => LookAroundAsync(services, person, cancellationToken), cancellationToken);
        return (page with { Menu = menu, Records = records, Reach = await reasons.ReachAsync(person, cancellationToken), Rights = RightsOf(person) }, person);
    }

    /// <summary>Whether that person may read a record which the user has found.</summary>
    public async Task<SightCheck> CheckAsync(CurrentUser person, IRecordSight sight, SightedRecord record, CancellationToken cancellationToken)
    {
        var parts = !person.Has(sight.Permission) ? null
            : await work.RunAsync(person, services => SightsIn(services).First(own => own.Subject == sight.Subject).LookAsync(record.Id, cancellationToken), cancellationToken);
        return new() { Record = record, Parts = parts, Reasons = await reasons.OfAsync(person, sight, record, parts is not null, cancellationToken) };
    }

    public static IEnumerable<IRecordSight> SightsIn(IServiceProvider services)
    {
        var catalog = services.GetRequiredService<IModuleCatalog>();
        return services.GetServices<IRecordSight>().Where(sight => catalog.IsEnabled(sight.GetType()));
    }

    private static async Task<(IReadOnlyList<MenuItem> Menu, IReadOnlyList<(string Name, int? Count)> Records)> LookAroundAsync(IServiceProvider services, CurrentUser person, CancellationToken cancellationToken)
    {
        var records = new List<(string, int?)>();
        foreach (var sight in SightsIn(services))
        {
            records.Add((sight.Name, person.Has(sight.Permission) ? await sight.CountAsync(cancellationToken) : null));
        }
        return (services.GetRequiredService<INavigationManager>().Build(), records);
    }

    private List<(string Module, IReadOnlyList<string> Rights)> RightsOf(CurrentUser person) =>
        [.. words.ByModule().Select(module => (module.Module, (IReadOnlyList<string>)[.. module.Permissions.Where(permission => person.Has(permission.Name)).Select(words.Of)])).Where(module => module.Item2.Count > 0)];
}
