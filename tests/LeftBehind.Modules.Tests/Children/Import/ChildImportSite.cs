using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Import;

/// <summary>A demo site of each test's own.</summary>
public abstract class ChildImportSite : IAsyncDisposable
{
    private Site? _site;

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected async Task<Site> StartAsync(DatabaseKind kind) => _site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
}
