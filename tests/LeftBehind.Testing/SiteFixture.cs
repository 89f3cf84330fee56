namespace LeftBehind.Testing;

/// <summary>
/// A demo site for the tests of one class: <c>public class Tests(SqliteSite fixture) : IClassFixture&lt;SqliteSite&gt;</c>.
/// A class that runs on both databases starts its sites itself with <see cref="Site.StartAsync(DatabaseKind, string, CancellationToken)"/>.
/// </summary>
public abstract class SiteFixture(DatabaseKind kind) : IAsyncLifetime
{
    private Site? _site;

    public Site Site => _site ?? throw new InvalidOperationException("The site has not been started");

    public async ValueTask InitializeAsync() => _site = await Site.StartAsync(kind);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
        GC.SuppressFinalize(this);
    }
}
