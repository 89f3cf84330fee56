using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Testing;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>Five hundred files that a principal approves or returns at once.</summary>
internal static class BulkReport
{
    public static async Task<bool> PrintAsync(CancellationToken cancellationToken)
    {
        Console.WriteLine("| database | answer | answered | listed | processor s | clock s | statements |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var kind in Enum.GetValues<DatabaseKind>())
        {
            await using var ground = await SubmitGround.CreateAsync(kind, BulkAnswers.Most, cancellationToken);
            foreach (var outcome in new[] { ReviewOutcomes.Approve, ReviewOutcomes.Return })
            {
                await using var site = await ground.OpenCopyAsync(cancellationToken);
                var work = new SubmitWork(site, ground.Files);
                await work.WarmAsync(cancellationToken);
                await work.RunAsync(100, cancellationToken);
                await PrintAsync(site, outcome, cancellationToken);
            }
        }
        return true;
    }

    private static async Task PrintAsync(Site site, string outcome, CancellationToken cancellationToken)
    {
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        var principal = await units.RunAsync(null, services => services.GetRequiredService<IUserResolver>().FindAsync(DemoAccounts.Principal, cancellationToken), cancellationToken);
        var form = new BulkForm { All = true, Kind = "Child", Outcome = outcome };
        using var statements = new StatementCount();
        BulkResult? result = null;
        var spent = await new ServerTime(site.Database).MeasureAsync(
            async () => result = await units.RunAsync(principal, services => services.GetRequiredService<BulkAnswers>().AnswerAsync(form, outcome == ReviewOutcomes.Return ? "请核对" : "", cancellationToken), cancellationToken),
            cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {site.Database.Kind} | {outcome} | {result!.Done} | {result.Left.Count} | {spent.Processor:0.00} | {spent.Clock:0.00} | {statements.Value} |"));
    }
}
