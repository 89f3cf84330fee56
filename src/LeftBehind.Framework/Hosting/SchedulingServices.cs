using LeftBehind.Abstractions.Background;
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
    private static readonly TimeZoneInfo _china = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static void AddScheduling(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(CmsOptions.Section).Get<CmsOptions>() ?? new CmsOptions();
        var database = new DatabaseConnection(Options.Create(options));
        Type[] tasks = [.. services.Where(service => service.ServiceType == typeof(IBackgroundTask)).Select(service => service.ImplementationType!)];
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
            // What the store has already is left as it is, so that a time missed while no node ran is made up for.
            quartz.ConfigureOptions<QuartzOptions>(options => options.Scheduling.IgnoreDuplicates = true);
            quartz.ScheduleJob<PumpJob>(
                trigger => trigger.WithIdentity("pump").StartNow().WithSimpleSchedule(every => every.WithInterval(_pumpPause).RepeatForever()),
                job => job.WithIdentity("pump"));
            foreach (var task in tasks)
            {
                Schedule(quartz, task);
            }
        });
        services.AddQuartzHostedService(SchedulerName, hosted => hosted.WaitForJobsToComplete = true);
    }

    private static void Schedule(IQuartzBuilder quartz, Type task) => quartz.ScheduleJob<BackgroundTaskJob>(
        trigger => trigger.WithIdentity(BackgroundTaskJob.TriggerOf(task), BackgroundTaskJob.Group)
            .WithCronSchedule(BackgroundTaskJob.ScheduleOf(task), cron => cron.InTimeZone(_china)),
        job => job.WithIdentity(BackgroundTaskJob.NameOf(task), BackgroundTaskJob.Group));
}
