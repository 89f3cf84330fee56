using LeftBehind.Framework.Background;
using LeftBehind.Framework.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace LeftBehind.Framework.Hosting;

/// <summary>
/// Quartz only wakes pumps and timers. Its store is clustered on PostgreSQL; on SQLite it is a file of its own, so that its
/// writes never wait for ours.
/// </summary>
internal static class SchedulingServices
{
    private const string SchedulerName = "LeftBehind";
    private static readonly TimeSpan _pumpPause = TimeSpan.FromSeconds(2);

    public static void AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(CmsOptions.Section).Get<CmsOptions>() ?? new CmsOptions();
        var database = new DatabaseConnection(Options.Create(options));
        services.AddQuartz(SchedulerName, quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceId = "AUTO");
            quartz.UsePersistentStore(store =>
            {
                store.UseSystemTextJsonSerializer(_ => { });
                store.ProvisionSchema();
                if (database.Provider == DatabaseProvider.PostgreSql)
                {
                    store.UsePostgres(NpgsqlFactory.Instance, database.ConnectionString);
                    store.UseClustering(_ => { });
                }
                else
                {
                    store.UseSqlite(SqliteFactory.Instance, database.SqliteFile("quartz.db"));
                }
            });
            quartz.ScheduleJob<PumpJob>(trigger => trigger.WithIdentity("pump").StartNow().WithSimpleSchedule(every => every.WithInterval(_pumpPause).RepeatForever()));
            if (database.Provider == DatabaseProvider.Sqlite)
            {
                quartz.ScheduleJob<DailyCopyJob>(trigger => trigger.WithIdentity("daily-copy").WithCronSchedule("0 30 2 * * ?"));
            }
        });
        services.AddQuartzHostedService(SchedulerName, hosted => hosted.WaitForJobsToComplete = true);
    }
}
