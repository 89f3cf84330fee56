using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Overdue;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>The daily look at what is due, where a province has let a million tasks lie: the first morning, when all have to be told of, and the next one.</summary>
internal static class RemindersReport
{
    private const int Tasks = 1_000_000;
    private const int Counties = 90;
    private const int Days = 120;
    private const double Mebibyte = 1024 * 1024;

    public static async Task<bool> PrintAsync(IReadOnlyList<string> args, CancellationToken cancellationToken)
    {
        var tasks = args.Count > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Tasks;
        Console.WriteLine("| database | morning | open and due | told of | processor s | clock s | statements | more memory at most, MiB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var site = await InboxGround.OpenAsync(kind, tasks, Counties, Days, cancellationToken);
            var units = site.Services.GetRequiredService<IUnitOfWork>();
            await units.RunAsync(null, services => BringHomeAsync(services, cancellationToken), cancellationToken);
            var today = await units.RunAsync(null, services => services.GetRequiredService<IWorkingDays>().AddAsync(ChinaTime.Today(site.Clock), 1, cancellationToken), cancellationToken);
            foreach (var morning in new[] { "first", "next" })
            {
                await PrintAsync(site, morning, today, cancellationToken);
            }
        }
        return true;
    }

    // What is told is kept under a place, and of the copied ones there is none.
    private static async Task<int> BringHomeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        services.GetRequiredService<DbContext>().Database.SetCommandTimeout(TimeSpan.FromHours(1));
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(cancellationToken);
        return await session.Query<WorkflowTask>().Where(task => task.OrganizationId >= RowCopies.Step)
            .ExecuteUpdateAsync(set => set.SetProperty(task => task.OrganizationId, task => task.OrganizationId % RowCopies.Step), cancellationToken);
    }

    private static async Task PrintAsync(Site site, string morning, DateOnly today, CancellationToken cancellationToken)
    {
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        var open = await units.RunAsync(null, services => services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>()
            .CountAsync(task => task.State == WorkflowTaskState.Open && task.DueOn <= today && task.ToldAboveOn == null, cancellationToken), cancellationToken);
        using var statements = new StatementCount();
        using var memory = new PeakMemory();
        var told = 0;
        var spent = await new ServerTime(site.Database).MeasureAsync(
            async () => told = await units.RunAsync(null, services => services.GetRequiredService<TaskReminders>().RunAsync(today, cancellationToken), cancellationToken), cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {site.Database.Kind} | {morning} | {open} | {told} | {spent.Processor:0.0} | {spent.Clock:0.0} | {statements.Value} | {memory.More / Mebibyte:0} |"));
    }
}
