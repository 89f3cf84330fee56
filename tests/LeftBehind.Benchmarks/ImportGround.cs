using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Letters.Indexes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>A demo site with a generated county beside it, of which every round gets a copy. Nobody works on the original.</summary>
internal sealed class ImportGround : IAsyncDisposable
{
    // Documents as the product writes them are made for each tenth file; the others are theirs with other numbers.
    private const int Copies = 10;
    private const string GeneratedSchools = "21338";

    private readonly SiteProcess _site;

    private ImportGround(SiteProcess site) => _site = site;

    public TestDatabase Database => _site.Database;

    /// <summary>The first school of the generated county, into which is imported.</summary>
    public string SchoolCode { get; private set; } = "";

    public int Files { get; private set; }

    public static async Task<ImportGround> CreateAsync(DatabaseKind kind, int files, CancellationToken cancellationToken)
    {
        var ground = new ImportGround(await SiteProcess.CreateAsync(kind, cancellationToken: cancellationToken));
        await SiteCopy.GenerateAsync(ground._site, files / Copies, cancellationToken);
        await ground.WorkAsync(
            async (context, school) =>
            {
                ground.SchoolCode = school.Code;
                await MultiplyAsync(context, kind, cancellationToken);
                ground.Files = await context.Set<ChildIndex>().CountAsync(row => row.Latest && row.CountyId == school.CountyId, cancellationToken);
            },
            cancellationToken);
        return ground;
    }

    /// <summary>Gives all generated files to the one school: its matching then has all of them before it.</summary>
    public Task PutIntoOneSchoolAsync(CancellationToken cancellationToken) => WorkAsync(
        async (context, school) =>
        {
            await MoveAsync<ContentItem>(context, school, cancellationToken);
            await MoveAsync<ChildIndex>(context, school, cancellationToken);
            await MoveAsync<ChildToken>(context, school, cancellationToken);
            await MoveAsync<ChildHelper>(context, school, cancellationToken);
        },
        cancellationToken);

    /// <summary>Puts the copies into the classes that they were copied from: what is written about them must have a place.</summary>
    public Task PutIntoOwnClassesAsync(CancellationToken cancellationToken) => WorkAsync(
        async (context, _) =>
        {
            await PutBackAsync<ContentItem>(context, cancellationToken);
            await PutBackAsync<ChildIndex>(context, cancellationToken);
            await PutBackAsync<PupilContacts>(context, cancellationToken);
        },
        cancellationToken);

    public Task<Site> OpenCopyAsync(CancellationToken cancellationToken) => SiteCopy.OpenAsync(_site, cancellationToken);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static async Task MultiplyAsync(DbContext context, DatabaseKind kind, CancellationToken cancellationToken)
    {
        var copies = new RowCopies(context, kind, counties: 1);
        await copies.MakeAsync<ContentItem>(Copies, cancellationToken);
        await copies.MakeAsync<ChildIndex>(Copies, cancellationToken);
        await copies.MakeAsync<ChildToken>(Copies, cancellationToken);
        await copies.MakeAsync<ChildHelper>(Copies, cancellationToken);
        await copies.MakeAsync<PupilContacts>(Copies, cancellationToken);
        // Copies live at addresses of their own: else ten families would be taken for one.
        await context.Database.ExecuteSqlRawAsync("UPDATE \"PupilContacts\" SET \"AddressHash\" = substr(\"ContentItemId\", 1, 24)", cancellationToken);
    }

    private static Task<int> MoveAsync<T>(DbContext context, Organization school, CancellationToken cancellationToken) where T : ScopedRow =>
        context.Set<T>().Where(row => row.CountyId == school.CountyId).ExecuteUpdateAsync(set => set.SetProperty(row => row.SchoolId, school.Id), cancellationToken);

    private static Task<int> PutBackAsync<T>(DbContext context, CancellationToken cancellationToken) where T : ScopedRow =>
        context.Set<T>().Where(row => row.OrganizationId > RowCopies.Step).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.OrganizationId, row => row.OrganizationId % RowCopies.Step).SetProperty(row => row.TownshipId, row => row.TownshipId % RowCopies.Step)
                .SetProperty(row => row.SchoolId, row => row.SchoolId % RowCopies.Step).SetProperty(row => row.ClassId, row => row.ClassId % RowCopies.Step),
            cancellationToken);

    private async Task WorkAsync(Func<DbContext, Organization, Task> work, CancellationToken cancellationToken)
    {
        var site = await Site.StartAsync(Database, _site.DataPath, "demo");
        await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
            null,
            async services =>
            {
                var context = services.GetRequiredService<DbContext>();
                context.Database.SetCommandTimeout(TimeSpan.FromMinutes(20));
                await services.GetRequiredService<IDocumentSession>().BeginAsync(cancellationToken);
                var school = await context.Set<Organization>().AsNoTracking()
                    .Where(row => row.Level == OrganizationLevel.School && row.Code.StartsWith(GeneratedSchools)).OrderBy(row => row.Id).FirstAsync(cancellationToken);
                await work(context, school);
                return await context.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
            },
            cancellationToken);
        await site.StopAsync();
    }
}
