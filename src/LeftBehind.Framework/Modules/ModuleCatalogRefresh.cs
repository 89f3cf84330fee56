using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Modules;

/// <summary>Re-reads which modules are on, so that a switch on one node holds on every node within 5 seconds.</summary>
internal sealed class ModuleCatalogRefresh(ModuleCatalog catalog, TimeProvider time, ILogger<ModuleCatalogRefresh> log) : BackgroundService
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
            }
            catch (System.Data.Common.DbException exception)
            {
                log.LogWarning("Module states could not be read, the former ones hold: {Error}", exception.GetType().Name);
            }
        }
    }
}
