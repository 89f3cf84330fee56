using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>First pages of inboxes and of the list of workflows where a county has a thousand running workflows, and where its province has a million.</summary>
internal static class InboxReport
{
    private const int Small = 1_000;
    private const int Large = 1_000_000;
    private const int Counties = 90;
    private const double Most = 2;

    // So that a day has hundreds of them in both.
    private const int FewDays = 3;
    private const int ManyDays = 700;

    public static async Task<bool> PrintAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var large = args.Count > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Large;
        var allKept = true;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| database | first page | ms of {Small:N0} | ms of {large:N0} | ratio | promise | kept |"));
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            var (few, many) = (await MeasureAsync(kind, Small, 1, cancellationToken), await MeasureAsync(kind, large, Counties, cancellationToken));
            foreach (var (page, before) in few)
            {
                var kept = many[page] <= Most * before;
                allKept &= kept;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"| {kind} | {page} | {before:0.00} | {many[page]:0.00} | {many[page] / before:0.00} | ≤ {Most:0} × | {(kept ? "yes" : "NO")} |"));
            }
        }
        return allKept;
    }

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(DatabaseKind kind, int instances, int counties, CancellationToken cancellationToken)
    {
        await using var site = await InboxGround.OpenAsync(kind, instances, counties, counties == 1 ? FewDays : ManyDays, cancellationToken);
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        var (found, median) = (new Dictionary<string, double>(), new MedianTime(site));
        var place = await PlaceAsync(site, cancellationToken);
        foreach (var (page, userName, ask) in Pages(place, cancellationToken).Concat(Filtered(place, cancellationToken)))
        {
            var user = await units.RunAsync(null, services => services.GetRequiredService<IUserResolver>().FindAsync(userName, cancellationToken), cancellationToken);
            found[page] = await median.OfAsync(user, ask, cancellationToken);
        }
        return found;
    }

    private static (string Page, string UserName, Func<IServiceProvider, Task> Ask)[] Pages(FilteredPlace place, CancellationToken cancellationToken) =>
    [
        ("what is new in the county's inbox", DemoAccounts.County, services => services.GetRequiredService<InboxReader>().NewsAsync(place.LastTask, 0, cancellationToken)),
        ("the county's inbox", DemoAccounts.County, services => services.GetRequiredService<InboxReader>().ReadAsync(new(), cancellationToken)),
        ("a principal's inbox", DemoAccounts.Principal, services => services.GetRequiredService<InboxReader>().ReadAsync(new(), cancellationToken)),
        ("workflows that wait", DemoAccounts.Admin, services => services.GetRequiredService<WorkflowReader>().ListAsync(new(), cancellationToken)),
        ("workflows that faulted", DemoAccounts.Admin, services => services.GetRequiredService<WorkflowReader>().ListAsync(new() { Status = WorkflowStatus.Faulted }, cancellationToken)),
    ];

    private static IEnumerable<(string Page, string UserName, Func<IServiceProvider, Task> Ask)> Filtered(FilteredPlace place, CancellationToken cancellationToken)
    {
        (string Name, WorkflowFilter Filter)[] filters =
        [
            ("of a day", new() { From = place.Day, Until = place.Day }),
            ("since a day", new() { From = place.Day }),
            ("of a kind", new() { Type = place.Type }),
            ("of a kind and a day", new() { Type = place.Type, From = place.Day, Until = place.Day }),
            ("of a county", new() { Place = place.County }),
            ("of a school", new() { Place = place.School }),
            ("of a school and a kind", new() { Place = place.School, Type = place.Type }),
            ("of a school and a day", new() { Place = place.School, From = place.Day, Until = place.Day }),
            ("that ended, of a school", new() { Status = WorkflowStatus.Finished, Place = place.School }),
        ];
        foreach (var userName in new[] { DemoAccounts.Admin, DemoAccounts.County })
        {
            foreach (var (name, filter) in filters)
            {
                yield return ($"workflows {name}, {userName}", userName, services => services.GetRequiredService<WorkflowReader>().ListAsync(filter, cancellationToken));
            }
        }
    }

    private static Task<FilteredPlace> PlaceAsync(Site site, CancellationToken cancellationToken) => site.Services.GetRequiredService<IUnitOfWork>().RunAsync(null, async services =>
    {
        var (session, users) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<IUserResolver>());
        var first = await session.Query<Workflow>().OrderBy(row => row.Id).FirstAsync(cancellationToken);
        return new FilteredPlace(
            (await users.FindAsync(DemoAccounts.County, cancellationToken))!.Scope.OrganizationId, (await users.FindAsync(DemoAccounts.Principal, cancellationToken))!.Scope.OrganizationId, first.WorkflowTypeId,
            ChinaTime.Today(site.Clock).AddDays(-2), await session.Query<WorkflowTask>().MaxAsync(task => task.Id, cancellationToken));
    }, cancellationToken);

    private sealed record FilteredPlace(int County, int School, string Type, DateOnly Day, long LastTask);
}
