using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;
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
        await using var site = await Site.StartAsync(kind, cancellationToken: cancellationToken);
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        await units.RunAsync(null, services => FillAsync(services, kind, instances, counties, cancellationToken), cancellationToken);
        await units.RunAsync(null, services => services.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite ? "ANALYZE" : "VACUUM ANALYZE", cancellationToken), cancellationToken);
        var (found, median) = (new Dictionary<string, double>(), new MedianTime(site));
        foreach (var (page, userName, ask) in Pages(cancellationToken))
        {
            var user = await units.RunAsync(null, services => services.GetRequiredService<IUserResolver>().FindAsync(userName, cancellationToken), cancellationToken);
            found[page] = await median.OfAsync(user, ask, cancellationToken);
        }
        return found;
    }

    private static (string Page, string UserName, Func<IServiceProvider, Task> Ask)[] Pages(CancellationToken cancellationToken) =>
    [
        ("the county's inbox", DemoAccounts.County, services => services.GetRequiredService<InboxReader>().ReadAsync(new(), cancellationToken)),
        ("a principal's inbox", DemoAccounts.Principal, services => services.GetRequiredService<InboxReader>().ReadAsync(new(), cancellationToken)),
        ("workflows that wait", DemoAccounts.Admin, services => services.GetRequiredService<WorkflowReader>().ListAsync(new(), cancellationToken)),
        ("workflows that faulted", DemoAccounts.Admin, services => services.GetRequiredService<WorkflowReader>().ListAsync(new() { Status = WorkflowStatus.Faulted }, cancellationToken)),
    ];

    // A third of the copies ended long ago, as most do in the end; one in a hundred faulted.
    private static async Task<int> FillAsync(IServiceProvider services, DatabaseKind kind, int instances, int counties, CancellationToken cancellationToken)
    {
        var context = services.GetRequiredService<DbContext>();
        context.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await services.GetRequiredService<IDocumentSession>().BeginAsync(cancellationToken);
        var times = instances / await context.Set<Workflow>().CountAsync(cancellationToken);
        var copies = new RowCopies(context, kind, counties);
        await copies.MakeWithoutIndexesAsync<Workflow>(times, cancellationToken);
        await copies.MakeWithoutIndexesAsync<WorkflowTask>(times, cancellationToken);
        await context.Set<WorkflowTask>().Where(task => task.Id % 3 == 0).ExecuteUpdateAsync(set => set.SetProperty(task => task.State, WorkflowTaskState.Done), cancellationToken);
        await context.Set<Workflow>().Where(row => row.Id % 3 == 0).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, WorkflowStatus.Finished), cancellationToken);
        return await context.Set<Workflow>().Where(row => row.Id % 100 == 1).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, WorkflowStatus.Faulted), cancellationToken);
    }
}
