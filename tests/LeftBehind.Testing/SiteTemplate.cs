using System.Collections.Concurrent;

namespace LeftBehind.Testing;

/// <summary>A site that was set up and stopped, from which the tests' sites are copied.</summary>
internal sealed class SiteTemplate : IDisposable
{
    private static readonly ConcurrentDictionary<(DatabaseKind, string), Lazy<Task<SiteTemplate>>> Templates = new();

    private readonly string _dataPath;
    private readonly SemaphoreSlim _copying = new(1, 1);

    private SiteTemplate(TestDatabase database, string dataPath)
    {
        Database = database;
        _dataPath = dataPath;
        // The process keeps its templates until its end; PostgreSQL clears up after itself.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    public TestDatabase Database { get; }

    public static Task<SiteTemplate> OfAsync(DatabaseKind kind, string recipe) =>
        Templates.GetOrAdd((kind, recipe), key => new(() => SetUpAsync(key.Item1, key.Item2))).Value;

    public async Task<(TestDatabase Database, string DataPath)> CopyAsync(CancellationToken cancellationToken)
    {
        await _copying.WaitAsync(cancellationToken);
        try
        {
            return (await Database.CopyAsync(cancellationToken), CopyData());
        }
        finally
        {
            _copying.Release();
        }
    }

    public void Dispose()
    {
        _copying.Dispose();
        Directory.Delete(_dataPath, recursive: true);
        if (Database.Kind == DatabaseKind.Sqlite)
        {
            Database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private string CopyData()
    {
        var copy = NewDataPath();
        foreach (var file in Directory.EnumerateFiles(_dataPath, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(_dataPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return copy;
    }

    private static async Task<SiteTemplate> SetUpAsync(DatabaseKind kind, string recipe)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var dataPath = NewDataPath();
        var site = await Site.StartAsync(database, dataPath, recipe);
        await site.StopAsync();
        return new(database, dataPath);
    }

    private static string NewDataPath() => Directory.CreateTempSubdirectory("leftbehind-data-").FullName;
}
