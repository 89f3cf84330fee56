using System.Net;
using System.Net.Sockets;

namespace LeftBehind.Modules.Tests.Portal;

/// <summary>A line to the site that can be cut and mended: to the browser, and to its workers, the network is gone.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly Uri _site;
    private readonly int _port;
    private readonly Lock _door = new();
    private readonly List<TcpClient> _open = [];
    private TcpListener _listener;

    public CutLine(Uri site)
    {
        _site = site;
        _listener = Listen(0);
        _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public Uri Address => new($"http://127.0.0.1:{_port}/");

    public void Cut()
    {
        _listener.Stop();
        lock (_door)
        {
            _open.ForEach(client => client.Dispose());
            _open.Clear();
        }
    }

    public void Mend() => _listener = Listen(_port);

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AcceptAsync(listener);
        return listener;
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                _ = JoinAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The line was cut.
        }
    }

    private async Task JoinAsync(TcpClient browser)
    {
        using var site = new TcpClient();
        try
        {
            await site.ConnectAsync(_site.Host, _site.Port);
            lock (_door)
            {
                _open.AddRange([browser, site]);
            }
            await using var near = browser.GetStream();
            await using var far = site.GetStream();
            await Task.WhenAny(near.CopyToAsync(far), far.CopyToAsync(near));
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The line was cut, or one end has closed it.
        }
        finally
        {
            browser.Dispose();
        }
    }
}
