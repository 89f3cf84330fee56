using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LeftBehind.Testing;

namespace LeftBehind.Benchmarks;

/// <summary>A web application in a process of its own, ours or a plain one, in the environment Production.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(5);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Seconds of processor time from the start of the process to the first answer, and of the clock.</summary>
    public Spent UntilAnswered { get; private set; } = null!;

    public double Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    public static Task<ServerProcess> StartPlainAsync(IEnumerable<string> args, string page, CancellationToken cancellationToken) =>
        StartAsync("tests", "LeftBehind.PlainSite", args, new Dictionary<string, string>(), page, cancellationToken);

    public static Task<ServerProcess> StartOursAsync(SiteProcess site, IReadOnlyDictionary<string, string> more, string page, CancellationToken cancellationToken) =>
        StartAsync("src", "LeftBehind.Cms.Web", [], new Dictionary<string, string>(more)
        {
            ["LeftBehind__DataPath"] = site.DataPath,
            ["LeftBehind__Database__Provider"] = site.Database.Kind.ToString(),
            ["LeftBehind__Database__ConnectionString"] = site.Database.ConnectionString,
            ["LeftBehind__Setup__AllowDemo"] = "true",
        }, page, cancellationToken);

    private static async Task<ServerProcess> StartAsync(string folder, string project, IEnumerable<string> args, IReadOnlyDictionary<string, string> environment, string page, CancellationToken cancellationToken)
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Repository.PathOf(folder, project, "bin", built.Parent!.Name, built.Name, project + ".dll");
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet", [program, .. args, "--urls", address.ToString()]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(process, address);
        await server.UntilAnsweredAsync(page, cancellationToken);
        server.UntilAnswered = new(server.Processor, watch.Elapsed.TotalSeconds);
        return server;
    }

    private async Task UntilAnsweredAsync(string page, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = Address };
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < _patience && !_process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), cancellationToken);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null)
            {
                await Task.Delay(_pause, cancellationToken);
            }
        }
        throw new InvalidOperationException($"{_process.StartInfo.ArgumentList[0]} did not answer.");
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
