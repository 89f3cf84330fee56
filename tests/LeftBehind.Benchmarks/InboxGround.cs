using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>A demo site with as many workflows and tasks as wanted, spread over counties and days.</summary>
internal static class InboxGround
{
    /// <param name="kind">The database.</param>
    /// <param name="instances">About how many there are to be.</param>
    /// <param name="counties">Over how many counties they are spread.</param>
    /// <param name="days">Over how many days back their last steps are spread, and when they were due.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<Site> OpenAsync(DatabaseKind kind, int instances, int counties, int days, CancellationToken cancellationToken)
    {
        var site = await Site.StartAsync(kind, cancellationToken: cancellationToken);
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        await units.RunAsync(null, services => FillAsync(services, kind, instances, counties, days, cancellationToken), cancellationToken);
        await units.RunAsync(null, services => services.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync(kind == DatabaseKind.Sqlite ? "ANALYZE" : "VACUUM ANALYZE", cancellationToken), cancellationToken);
        return site;
    }

    // A third of the copies ended long ago, as most do in the end; one in a hundred faulted.
    private static async Task<int> FillAsync(IServiceProvider services, DatabaseKind kind, int instances, int counties, int days, CancellationToken cancellationToken)
    {
        var context = services.GetRequiredService<DbContext>();
        context.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await services.GetRequiredService<IDocumentSession>().BeginAsync(cancellationToken);
        var times = instances / await context.Set<Workflow>().CountAsync(cancellationToken);
        var copies = new RowCopies(context, kind, counties);
        await copies.MakeWithoutIndexesAsync<Workflow>(times, () => SpreadAsync<Workflow>(context, Earlier(kind, nameof(Workflow.ChangedUtc), days), cancellationToken), cancellationToken);
        await copies.MakeWithoutIndexesAsync<WorkflowTask>(times, () => SpreadAsync<WorkflowTask>(context, EarlierDay(kind, nameof(WorkflowTask.DueOn), days), cancellationToken), cancellationToken);
        await context.Set<WorkflowTask>().Where(task => task.Id % 3 == 0).ExecuteUpdateAsync(set => set.SetProperty(task => task.State, WorkflowTaskState.Done), cancellationToken);
        await context.Set<Workflow>().Where(row => row.Id % 3 == 0).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, WorkflowStatus.Finished), cancellationToken);
        return await context.Set<Workflow>().Where(row => row.Id % 100 == 1).ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, WorkflowStatus.Faulted), cancellationToken);
    }

    private static Task<int> SpreadAsync<T>(DbContext context, string set, CancellationToken cancellationToken)
    {
        var sql = string.Concat("UPDATE \"", context.Model.FindEntityType(typeof(T))!.GetTableName(), "\" SET ", set);
        return context.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }

    // Kept as text on SQLite, in which only the day changes.
    private static string Earlier(DatabaseKind kind, string column, int days) => kind == DatabaseKind.Sqlite
        ? FormattableString.Invariant($"\"{column}\" = date(substr(\"{column}\", 1, 10), '-' || (\"Id\" % {days}) || ' days') || substr(\"{column}\", 11)")
        : FormattableString.Invariant($"\"{column}\" = \"{column}\" - make_interval(days => (\"Id\" % {days})::int)");

    private static string EarlierDay(DatabaseKind kind, string column, int days) => kind == DatabaseKind.Sqlite
        ? FormattableString.Invariant($"\"{column}\" = date(\"{column}\", '-' || (\"Id\" % {days}) || ' days')")
        : FormattableString.Invariant($"\"{column}\" = \"{column}\" - (\"Id\" % {days})::int");
}
