using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Background;

/// <summary>Copies the SQLite file once a day and keeps the last fourteen copies. On PostgreSQL the database's own tools do that.</summary>
[BackgroundTask("0 30 2 * * ?")]
internal sealed class DailyCopy(IOptions<CmsOptions> options, TimeProvider time) : IBackgroundTask
{
    private const int CopiesKept = 14;

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var context = services.GetRequiredService<CmsDbContext>();
        if (!context.Database.IsSqlite())
        {
            return;
        }
        var folder = Directory.CreateDirectory(Path.Combine(options.Value.DataPath, "copies"));
        var file = Path.Combine(folder.FullName, $"cms-{ChinaTime.Today(time):yyyyMMdd}.db");
        if (File.Exists(file))
        {
            return;
        }
        // Under another name until it is whole, so that a copy never is half of one.
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
