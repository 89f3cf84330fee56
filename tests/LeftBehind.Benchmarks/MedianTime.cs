using System.Diagnostics;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>A question asked two hundred times, each in a unit of work of its own; the median counts.</summary>
internal sealed class MedianTime(Site site)
{
    private const int Warm = 10;
    private const int Runs = 200;

    /// <summary>Milliseconds.</summary>
    public async Task<double> OfAsync(CurrentUser? user, Func<IServiceProvider, Task> ask, CancellationToken cancellationToken)
    {
        var (units, times) = (site.Services.GetRequiredService<IUnitOfWork>(), new List<double>());
        for (var run = 0; run < Warm + Runs; run++)
        {
            times.Add(await units.RunAsync(user, async services =>
            {
                var watch = Stopwatch.StartNew();
                await ask(services);
                return watch.Elapsed.TotalMilliseconds;
            }, cancellationToken));
        }
        return times.Skip(Warm).Order().ElementAt(Runs / 2);
    }
}
