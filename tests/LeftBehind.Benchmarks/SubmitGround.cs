using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>A demo site where many drafts of files are the clerk's, of which every measurement gets a copy.</summary>
internal sealed class SubmitGround : IAsyncDisposable
{
    // Of the generated files, most are in force already or lack something.
    private const int Reserve = 6;

    private readonly SiteProcess _site;

    private SubmitGround(SiteProcess site) => _site = site;

    public TestDatabase Database => _site.Database;

    public IReadOnlyList<string> Files { get; private set; } = [];

    public static async Task<SubmitGround> CreateAsync(DatabaseKind kind, int files, CancellationToken cancellationToken)
    {
        var ground = new SubmitGround(await SiteProcess.CreateAsync(kind, cancellationToken: cancellationToken));
        files += SubmitWork.Warm;
        await SiteCopy.GenerateAsync(ground._site, files * Reserve, cancellationToken);
        var site = await ground._site.OpenAsync();
        ground.Files = await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(null, services => GiveToClerkAsync(services, files, cancellationToken), cancellationToken);
        await site.StopAsync();
        return ground;
    }

    public Task<Site> OpenCopyAsync(CancellationToken cancellationToken) => SiteCopy.OpenAsync(_site, cancellationToken);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static async Task<IReadOnlyList<string>> GiveToClerkAsync(IServiceProvider services, int files, CancellationToken cancellationToken)
    {
        var (context, session) = (services.GetRequiredService<DbContext>(), services.GetRequiredService<IDocumentSession>());
        await session.BeginAsync(cancellationToken);
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(20));
        var clerk = await services.GetRequiredService<IUserResolver>().FindAsync(DemoAccounts.Clerk, cancellationToken);
        var school = clerk!.Scope.OrganizationId;
        var there = await context.Set<ChildIndex>().AsNoTracking().FirstAsync(row => row.SchoolId == school && row.ClassId != null, cancellationToken);
        // Some of the demo's other schools have been handed in already.
        var drafts = await context.Set<ChildIndex>().Where(row => row.SchoolId != school && row.Latest && !row.Published && row.MissingBlocks == 0)
            .Where(row => !context.Set<ContentReview>().Any(review => review.ContentItemId == row.ContentItemId)).OrderBy(row => row.Id).Select(row => row.ContentItemId).Take(files).ToListAsync(cancellationToken);
        foreach (var some in drafts.Chunk(500))
        {
            await MoveAsync<ContentItem>(context.Set<ContentItem>().Where(row => some.Contains(row.ContentItemId)), there, cancellationToken);
            await MoveAsync<ChildIndex>(context.Set<ChildIndex>().Where(row => some.Contains(row.ContentItemId)), there, cancellationToken);
        }
        await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
        return drafts;
    }

    private static Task<int> MoveAsync<T>(IQueryable<T> rows, ScopedRow there, CancellationToken cancellationToken) where T : ScopedRow => rows.ExecuteUpdateAsync(
        set => set.SetProperty(row => row.OrganizationId, there.OrganizationId).SetProperty(row => row.CityId, there.CityId).SetProperty(row => row.CountyId, there.CountyId)
            .SetProperty(row => row.TownshipId, there.TownshipId).SetProperty(row => row.SchoolId, there.SchoolId).SetProperty(row => row.ClassId, there.ClassId),
        cancellationToken);
}
