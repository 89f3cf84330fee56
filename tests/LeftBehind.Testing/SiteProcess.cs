using System.Diagnostics;

namespace LeftBehind.Testing;

/// <summary>
/// A demo site whose host is a process of its own, which can be killed and started again, and which runs the verbs of the command line.
/// Database and files outlive the process.
/// </summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly bool _isNeighbour;

    private Process? _process;

    private SiteProcess(TestDatabase database, string dataPath, bool isNeighbour = false)
    {
        Database = database;
        DataPath = dataPath;
        _isNeighbour = isNeighbour;
    }

    public TestDatabase Database { get; }

    public string DataPath { get; }

    /// <summary>Of the process that runs now: each listens on a port of its own.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>A site with the content of a recipe; nothing runs yet. Without a recipe, an empty database.</summary>
    public static async Task<SiteProcess> CreateAsync(DatabaseKind kind, string recipe = "demo", CancellationToken cancellationToken = default)
    {
        if (recipe.Length == 0)
        {
            return new(await TestDatabase.CreateAsync(kind, cancellationToken), Directory.CreateTempSubdirectory("leftbehind-data-").FullName);
        }
        var (database, dataPath) = await (await SiteTemplate.OfAsync(kind, recipe)).CopyAsync(cancellationToken);
        return new(database, dataPath);
    }

    /// <summary>Another process on the same database and files, which stay when it goes.</summary>
    public SiteProcess Neighbour() => new(Database, DataPath, isNeighbour: true);

    /// <summary>The site in this process, to arrange and to look behind the screens. It is stopped by its <c>StopAsync</c>.</summary>
    public Task<Site> OpenAsync() => Site.StartAsync(Database, DataPath, "demo");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _process = HostProgram.Start(Database, DataPath, ["--urls", "http://127.0.0.1:0"]);
        _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                Address = new(line[(at + Listening.Length)..].Trim());
                _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return;
            }
        }
        throw new InvalidOperationException("The host ended before it listened.");
    }

    /// <summary>Begins a verb, to be killed on the way.</summary>
    public void Begin(params string[] arguments)
    {
        _process = HostProgram.Start(Database, DataPath, arguments);
        _ = _process.StandardError.ReadToEndAsync(CancellationToken.None);
        _ = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    /// <summary>kill -9: nothing in the process gets to know of it.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process!.Kill();
        await _process.WaitForExitAsync(cancellationToken);
        _process.Dispose();
        _process = null;
    }

    /// <summary>Runs a verb to its end.</summary>
    public Task<VerbAnswer> RunAsync(IEnumerable<string> arguments, string? folder = null, CancellationToken cancellationToken = default) =>
        HostProgram.RunAsync(Database, DataPath, arguments, folder, cancellationToken);

    /// <summary>A visitor of a site that somebody else has started.</summary>
    public static SiteClient Visit(Uri address) => new(address);

    public async Task<SiteClient> SignInAsync(string userName)
    {
        var client = Visit(Address);
        using var answer = await client.PostFormAsync("/login", new() { ["UserName"] = userName, ["Password"] = DemoAccounts.Password });
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync(CancellationToken.None);
        }
        if (_isNeighbour)
        {
            return;
        }
        await Database.DisposeAsync();
        Directory.Delete(DataPath, recursive: true);
    }
}
