using System.Diagnostics;

namespace LeftBehind.Benchmarks;

/// <summary>A few connections that ask for the same page again and again, as one signed-in user.</summary>
internal sealed class HttpLoad : IDisposable
{
    private const int Connections = 4;

    private readonly ServerProcess _server;
    private readonly Uri _page;
    private readonly HttpClient _client;

    public HttpLoad(ServerProcess server, string page, string cookies)
    {
        (_server, _page) = (server, new Uri(page, UriKind.Relative));
        _client = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false, MaxConnectionsPerServer = Connections }) { BaseAddress = server.Address };
        _client.DefaultRequestHeaders.Add("Cookie", cookies);
    }

    public async Task<string> PageAsync(CancellationToken cancellationToken) => await _client.GetStringAsync(_page, cancellationToken);

    public async Task<HttpRate> RunAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var (watch, before) = (Stopwatch.StartNew(), _server.Processor);
        var answered = await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => AskAsync(watch, time, cancellationToken)));
        var (clock, processor) = (watch.Elapsed.TotalSeconds, _server.Processor - before);
        return new(answered.Sum() / clock, answered.Sum() / processor);
    }

    public void Dispose() => _client.Dispose();

    private async Task<int> AskAsync(Stopwatch watch, TimeSpan time, CancellationToken cancellationToken)
    {
        var answered = 0;
        for (; watch.Elapsed < time; answered++)
        {
            using var answer = await _client.GetAsync(_page, cancellationToken);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null, cancellationToken);
        }
        return answered;
    }
}
