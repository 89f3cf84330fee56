using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Notes;

/// <summary>What tests on notes have in common: a demo site, its organizations, and people who act in them.</summary>
public abstract class NoteTests(SiteFixture fixture) : IAsyncLifetime
{
    private Places _places = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected Site Site => fixture.Site;

    public async ValueTask InitializeAsync() => _places = await Places.OfAsync(Site, Stop);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }

    protected CurrentUser At(string organization, ScopeKind kind = ScopeKind.Organization) => _places.UserAt(organization, kind);

    protected int IdOf(string organization) => _places.IdOf(organization);

    protected ContentItem Note(string organization = Places.School, string text = "字条") => new ContentItem
    {
        ContentItemId = Guid.CreateVersion7().ToString("N"),
        ContentType = NoteType.Name,
        OrganizationId = IdOf(organization),
    }.Alter<NotePart>(part => part.Text = text);

    protected Task<SaveResult> SaveAsync(CurrentUser? user, ContentItem item) => ContentAsync(user, content => content.SaveAsync(item, null, Stop));

    protected Task<T> ContentAsync<T>(CurrentUser? user, Func<IContentManager, Task<T>> work) =>
        RunAsync(user, services => work(services.GetRequiredService<IContentManager>()));

    /// <summary>The index rows of an item, whoever may see them: latest, published, text.</summary>
    protected Task<List<(bool Latest, bool Published, string Text)>> RowsAsync(ContentItem item) => RunAsync(null, async services =>
        (await services.GetRequiredService<IDocumentSession>().Query<NoteIndex>().Where(row => row.ContentItemId == item.ContentItemId).OrderBy(row => row.Id).ToListAsync(Stop))
            .ConvertAll(row => (row.Latest, row.Published, row.Text)));

    /// <summary>In a transaction of its own, as a request would.</summary>
    protected Task<T> RunAsync<T>(CurrentUser? user, Func<IServiceProvider, Task<T>> work) =>
        Site.Services.GetRequiredService<IUnitOfWork>().RunAsync(user, work, Stop);

    /// <summary>Waits for what happens in the background.</summary>
    protected static async Task WaitAsync(Func<Task<bool>> holds)
    {
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        tooLong.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), tooLong.Token);
        }
    }
}
