using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Testing;

/// <summary>A running site of its own: real host, real database, real port. Set up from a recipe once per process and then copied.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly SiteFactory _factory;
    private readonly string _dataPath;

    private Site(SiteFactory factory, TestDatabase database, string dataPath, TestClock clock, Uri address)
    {
        _factory = factory;
        _dataPath = dataPath;
        Database = database;
        Clock = clock;
        Address = address;
    }

    public Uri Address { get; }

    public TestClock Clock { get; }

    public TestDatabase Database { get; }

    public string DataPath => _dataPath;

    public IServiceProvider Services => _factory.Services;

    /// <summary>Starts a site with the content of a recipe. The first call for a database and a recipe takes as long as the set-up.</summary>
    public static async Task<Site> StartAsync(
        DatabaseKind kind, string recipe = "demo", CancellationToken cancellationToken = default)
    {
        var template = await SiteTemplate.OfAsync(kind, recipe);
        var (database, dataPath) = await template.CopyAsync(cancellationToken);
        return await StartAsync(database, dataPath, recipe);
    }

    internal static async Task<Site> StartAsync(TestDatabase database, string dataPath, string recipe)
    {
        var clock = new TestClock();
        var factory = new SiteFactory(database, dataPath, clock, recipe);
        try
        {
            return new(factory, database, dataPath, clock, factory.Start());
        }
        catch (Exception exception)
        {
            var log = Path.Combine(dataPath, "test.log");
            throw new InvalidOperationException(
                $"The site did not start: {exception.Message}\n{(File.Exists(log) ? await File.ReadAllTextAsync(log) : "")}", exception);
        }
    }

    /// <summary>A visitor who has not signed in. Redirects are not followed, so that a test sees where they lead.</summary>
    public SiteClient Visit() => new(Address);

    public async Task<SiteClient> SignInAsync(string userName, string password = DemoAccounts.Password)
    {
        var client = Visit();
        var response = await client.PostFormAsync("/login", new() { ["UserName"] = userName, ["Password"] = password });
        Assert.True(
            response.StatusCode == HttpStatusCode.Redirect,
            $"{userName} could not sign in: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        return client;
    }

    /// <summary>A page in the real browser; sign in with <see cref="BrowserPage.SignInAsync"/>.</summary>
    public async Task<BrowserPage> OpenBrowserAsync(Screen? screen = null, string language = "zh-CN") =>
        await (await Browser.CurrentAsync()).OpenAsync(Address, screen, language);

    /// <summary>Runs a verb of the command line on the site's database, in a process of its own.</summary>
    public Task<VerbAnswer> RunVerbAsync(IEnumerable<string> arguments, string? folder = null, CancellationToken cancellationToken = default) =>
        HostProgram.RunAsync(Database, DataPath, arguments, folder, cancellationToken);

    /// <summary>Services of one request, for what a test arranges or reads behind the screens.</summary>
    public AsyncServiceScope Scope() => Services.CreateAsyncScope();

    /// <summary>What the site has written into its log files.</summary>
    public string ReadLog() => string.Concat(Directory.GetFiles(Path.Combine(_dataPath, "logs")).Select(ReadShared));

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Database.DisposeAsync();
        Directory.Delete(_dataPath, recursive: true);
    }

    public ValueTask StopAsync() => _factory.DisposeAsync();

    private static string ReadShared(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }
}
