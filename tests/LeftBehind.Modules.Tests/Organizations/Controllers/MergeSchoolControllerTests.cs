using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Forms.Services;
using LeftBehind.Framework.Operations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using LeftBehind.Transfers.Entities;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Organizations.Controllers;

/// <summary>青溪镇中心小学 goes on in 石桥乡小学, which has a class of each year already and nobody in office.</summary>
public class MergeSchoolControllerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_school_goes_on_in_another_with_its_classes_files_people_and_tasks_and_keeps_what_it_has_handed_in(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);
        var (from, into) = (await SchoolAsync(site, "青溪镇中心小学"), await SchoolAsync(site, "石桥乡小学"));
        var on = site.Clock.GetUtcNow().UtcDateTime is var now ? DateOnly.FromDateTime(now.AddHours(8)) : default;
        var (kept, _) = (await KeepAsync(site, from, on.AddDays(-7)), await KeepAsync(site, into, on.AddDays(-7)));
        var (files, there) = (await FilesAsync(site, from.Id), await FilesAsync(site, into.Id));
        var waiting = await WaitingAsync(site, from.Id) + await WaitingAsync(site, into.Id);
        var (listed, ofTeacher) = (await CountAsync(site, DemoAccounts.Mentor), await CountAsync(site, DemoAccounts.Teacher));
        using var county = await site.SignInAsync(DemoAccounts.County);
        var page = $"/admin/organizations/{from.Id}/merge?into={into.Id}&on={on:yyyy-MM-dd}";
        var before = WebUtility.HtmlDecode(await county.GetPageAsync($"/admin/forms/issues/{kept}"));

        // What must not be cut in two is settled first.
        var card = await CardAsync(site, from.Id);
        using (var refused = await MergeAsync(county, page, from, into, on))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains("还有 1 件转学没有办完", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }
        Assert.Equal(files.Count, (await FilesAsync(site, from.Id)).Count);
        await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Set<TransferCard>().Where(row => row.Id == card).ExecuteDeleteAsync(Stop));

        Assert.Contains($"{files.Count} 份学生档案一并转入", WebUtility.HtmlDecode(await county.GetPageAsync(page)), StringComparison.Ordinal);
        using var merged = await MergeAsync(county, page, from, into, on);

        Assert.Equal(HttpStatusCode.Redirect, merged.StatusCode);
        Assert.Equal(on.AddDays(-1), (await SchoolAsync(site, from.Name)).ValidTo);
        Assert.Empty(await FilesAsync(site, from.Id));
        Assert.Equal(files.Concat(there).Order(StringComparer.Ordinal), (await FilesAsync(site, into.Id)).Order(StringComparer.Ordinal));
        await NotesAsync(site, files, from, on);
        // The principal has gone and the other school has none: what waited for the one is in the county's inbox.
        Assert.Equal(waiting, await WaitingAsync(site, into.Id));
        Assert.Equal(0, await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().CountAsync(task => task.State == WorkflowTaskState.Open && task.SchoolId == into.Id && task.AssignedOrganizationId != from.CountyId, Stop)));
        Assert.Equal((listed, ofTeacher), (await CountAsync(site, DemoAccounts.Mentor), await CountAsync(site, DemoAccounts.Teacher)));
        Assert.Equal(ScopeKind.Nothing, (await site.UserAsync(DemoAccounts.Principal)).Scope.Kind);
        Assert.Equal(Table(before), Table(WebUtility.HtmlDecode(await county.GetPageAsync($"/admin/forms/issues/{kept}"))));
        Assert.Contains($"转入：由{from.Name}并入", WebUtility.HtmlDecode(await county.GetPageAsync($"/admin/forms/annex2/{into.Id}")), StringComparison.Ordinal);
        Assert.Empty(await FaultsAsync(site));
        using var again = await MergeAsync(county, "/admin/organizations", from, into, on);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    private static string Table(string page) => page[page.IndexOf("<table class=\"annex-table\"", StringComparison.Ordinal)..page.LastIndexOf("</table>", StringComparison.Ordinal)];

    private static Task<HttpResponseMessage> MergeAsync(SiteClient county, string formPage, Organization from, Organization into, DateOnly on) => county.PostFormAsync(
        $"/admin/organizations/{from.Id}/merge", new() { ["into"] = $"{into.Id}", ["on"] = $"{on:yyyy-MM-dd}", ["revision"] = $"{from.Revision}" }, formPage);

    private static Task<Organization> SchoolAsync(Site site, string name) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Organization>().SingleAsync(row => row.Level == OrganizationLevel.School && row.Name == name, Stop));

    private static Task<string> KeepAsync(Site site, Organization school, DateOnly on) => site.AsSystemAsync(async services =>
        await services.GetRequiredService<Annex2Issues>().KeepAsync(school, on, await services.GetRequiredService<Annex2Compiler>().OfPlaceAsync(school, on, drafts: false, Stop), Stop));

    private static Task<List<string>> FilesAsync(Site site, int schoolId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().Where(row => row.Latest && row.SchoolId == schoolId).Select(row => row.ContentItemId).ToListAsync(Stop));

    private static Task<int> CountAsync(Site site, string account) => site.AsAsync(account, services => services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().CountAsync(row => row.Latest, Stop));

    private static Task<int> WaitingAsync(Site site, int schoolId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().CountAsync(task => task.SchoolId == schoolId && task.State == WorkflowTaskState.Open && task.Title != "", Stop));

    /// <summary>The rows of the indexes say what the documents say.</summary>
    private static Task<List<string>> FaultsAsync(Site site) => site.AsSystemAsync(async services =>
        (await services.GetRequiredService<IndexCheck>().RunAsync(Stop)).Where(table => table.Wrong.Count > 0).Select(table => table.Table).ToList());

    private static Task<long> CardAsync(Site site, int schoolId) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var card = new TransferCard { OrganizationId = schoolId, TransferId = Guid.CreateVersion7().ToString("N"), State = TransferState.Waiting };
        session.Set<TransferCard>().Add(card);
        await session.SaveAsync(Stop);
        return card.Id;
    });

    /// <summary>Every version that was accepted once says where the child came from, on that day; what was never accepted says nothing.</summary>
    private static async Task NotesAsync(Site site, List<string> files, Organization from, DateOnly on)
    {
        var versions = await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<ContentItem>()
            .Where(item => files.Contains(item.ContentItemId) && (item.Latest || item.Published)).ToListAsync(Stop));
        var noted = versions.Where(version => version.Get<LifecyclePart>().Events.Exists(change => change.Type == ChangeType.TransferIn && change.On == on && change.Note == $"由{from.Name}并入")).ToList();
        Assert.NotEmpty(noted);
        Assert.DoesNotContain(noted, version => version.IsFirstDraft);
        Assert.Contains(versions, version => version.IsFirstDraft);
    }
}
