using LeftBehind.Abstractions.Calendar;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Quartz;

namespace LeftBehind.Framework.Background;

/// <summary>Copies the SQLite file once a day and keeps the last fourteen copies.</summary>
[DisallowConcurrentExecution]
internal sealed class DailyCopyJob(CmsDbContext context, IOptions<CmsOptions> options, TimeProvider time) : IJob
{
    private const int CopiesKept = 14;

    ValueTask IJob.Execute(IJobExecutionContext _, CancellationToken cancellationToken) => new(CopyAsync(cancellationToken));

    public async Task CopyAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Value.DataPath, "copies"));
        var file = Path.Combine(folder.FullName, $"cms-{ChinaTime.Today(time):yyyyMMdd}.db");
        if (File.Exists(file))
        {
            return;
        }
        var partial = file + ".partial";
        File.Delete(partial);
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {partial}", cancellationToken);
        File.Move(partial, file);
        foreach (var old in folder.GetFiles("cms-*.db").OrderByDescending(copy => copy.Name, StringComparer.Ordinal).Skip(CopiesKept))
        {
            old.Delete();
        }
    }
}
