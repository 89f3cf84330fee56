using LeftBehind.Framework.Modules;
using LeftBehind.Framework.Setup;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Hosting;

/// <summary>Re-reads which modules are on and what the site is, so that a change on one node holds on every node within 5 seconds.</summary>
internal sealed class StateRefresh(ModuleCatalog catalog, SiteState site, TimeProvider time, ILogger<StateRefresh> log) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(4);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await catalog.RefreshAsync(stoppingToken);
                await site.RefreshAsync(stoppingToken);
            }
            // Whatever went wrong, a node that stops refreshing would go on with yesterday's modules, and one that throws would stop.
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("The states of modules and site could not be read, the former ones hold: {Error}", exception.GetType().Name);
            }
        }
    }
}
