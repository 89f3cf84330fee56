using LeftBehind.Abstractions.Data;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Hosting;
using LeftBehind.Framework.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LeftBehind.Framework.Operations;

/// <summary>What the verbs for whoever runs a server call.</summary>
public static class OperationsExtensions
{
    /// <summary>Writes database and keys into one file. The site may be running.</summary>
    public static Task BackUpAsync(this WebApplication app, string path, CancellationToken cancellationToken) =>
        app.Services.GetRequiredService<SiteBackup>().WriteAsync(path, cancellationToken);

    /// <summary>Puts a backup in place of the site's database and keys. A site that is set up is replaced only where that is said.</summary>
    /// <exception cref="BackupException">It cannot be done; nothing was changed.</exception>
    public static async Task RestoreAsync(this WebApplication app, string path, bool replace, CancellationToken cancellationToken)
    {
        if (!replace && await app.IsSetUpAsync(cancellationToken))
        {
            throw new BackupException("There is a site in this database. Give --replace to put the backup in its place.");
        }
        await app.Services.GetRequiredService<SiteBackup>().RestoreAsync(path, cancellationToken);
    }

    /// <summary>Compares every current document with its rows in the indexes, and asks the modules for what they check.</summary>
    /// <returns>A line for each thing looked at, and how many faults there are.</returns>
    public static async Task<(IReadOnlyList<string> Lines, int Wrong)> VerifyAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await app.UpdateSchemaAsync(cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var tables = await scope.ServiceProvider.GetRequiredService<IndexCheck>().RunAsync(cancellationToken);
        var lines = tables.Select(table => $"{table.Table}: {table.Rows} rows, {table.Wrong.Count} files wrong{string.Concat(table.Wrong.Take(20).Select(id => $"\n  {id}"))}");
        var reports = new List<IntegrityReport>();
        foreach (var check in scope.ServiceProvider.GetServices<IIntegrityCheck>())
        {
            reports.Add(await check.CheckAsync(cancellationToken));
        }
        return ([.. lines, .. reports.SelectMany(report => report.Faults.Prepend(report.Looked))], tables.SelectMany(table => table.Wrong).Distinct().Count() + reports.Sum(report => report.Faults.Count));
    }

    private static async Task<bool> IsSetUpAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        var database = app.Services.GetRequiredService<DatabaseConnection>();
        if (database.Provider == DatabaseProvider.Sqlite && !File.Exists(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource))
        {
            return false;
        }
        try
        {
            var state = app.Services.GetRequiredService<SiteState>();
            await state.RefreshAsync(cancellationToken);
            return state.IsSetUp;
        }
        catch (Exception exception) when (exception is SqliteException { SqliteErrorCode: 1 } or PostgresException { SqlState: PostgresErrorCodes.UndefinedTable })
        {
            // An empty database has no tables.
            return false;
        }
    }
}
