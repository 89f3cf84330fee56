using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Controllers;

/// <summary>A child without an adult can't wait until a file is approved.</summary>
public sealed class CareAlertTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private const string Phone = "13587650987";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Site Site => fixture.Site;

    [Fact]
    public async Task A_child_alone_in_a_file_that_nobody_has_accepted_stands_on_the_first_page_of_principal_and_county_until_one_answers()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "阿独", item => { Alone(item); item.Alter<ConcernsPart>(part => part.Text = "县里不看"); });
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await AnswerAllButAsync(county, item.ContentItemId);

        Assert.All(["阿独", Phone], word => Assert.Contains(word, PageOf(principal), StringComparison.Ordinal));
        var first = PageOf(county);
        Assert.All(["青溪镇中心小学", "阿独", Phone, "110", $"/admin/children/{item.ContentItemId}/care"], word => Assert.Contains(word, first, StringComparison.Ordinal));
        using (var file = await county.GetAsync($"/admin/children/{item.ContentItemId}"))
        {
            Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        }
        var page = WebUtility.HtmlDecode(await county.GetPageAsync($"/admin/children/{item.ContentItemId}/care"));
        Assert.All(["阿独", "李秀英", Phone, "110", "<textarea"], word => Assert.Contains(word, page, StringComparison.Ordinal));
        Assert.DoesNotContain("县里不看", page, StringComparison.Ordinal);

        await county.PostAsync($"/admin/children/{item.ContentItemId}/care", ("answer", "姑姑今天接走"));
        Assert.Contains("姑姑今天接走", WebUtility.HtmlDecode(await county.GetPageAsync($"/admin/children/{item.ContentItemId}/care")), StringComparison.Ordinal);
        Assert.DoesNotContain("阿独", PageOf(principal), StringComparison.Ordinal);
        Assert.DoesNotContain("阿独", PageOf(county), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_county_sees_it_too_where_only_a_change_of_an_accepted_file_says_so_and_goes_on_seeing_it_until_its_end_is_accepted()
    {
        var begun = await Site.AddAsync(DemoAccounts.Clerk, "阿变", accepted: true);
        var ended = await Site.AddAsync(DemoAccounts.Clerk, "阿终", Alone, accepted: true);
        await ChangeAsync(begun, Alone);
        await ChangeAsync(ended, item => item.Alter<GuardiansPart>(part => part.Detail = GuardianshipDetail.PaternalGrandparents));
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var list = await county.GetPageAsync("/admin/children/alone");
        Assert.Contains($"/admin/children/{begun.ContentItemId}/care\"", list, StringComparison.Ordinal);
        Assert.Contains($"/admin/children/{ended.ContentItemId}\"", list, StringComparison.Ordinal);
        foreach (var item in new[] { begun, ended })
        {
            await county.PostAsync($"/admin/children/{item.ContentItemId}/care", ("answer", "已联系"));
        }
        list = await county.GetPageAsync("/admin/children/alone");
        Assert.All([begun, ended], item => Assert.DoesNotContain(item.ContentItemId, list, StringComparison.Ordinal));
    }

    [Fact]
    public async Task More_than_the_first_page_has_room_for_are_counted_there_and_all_on_a_list()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await AnswerAllButAsync(county, "");
        var ids = new List<string>();
        for (var number = 0; number < 7; number++)
        {
            ids.Add((await Site.AddAsync(DemoAccounts.Clerk, "阿多", Alone)).ContentItemId);
        }
        Assert.Contains("还有2名", PageOf(county), StringComparison.Ordinal);
        var list = await county.GetPageAsync("/admin/children/alone");
        Assert.All(ids, id => Assert.Contains(id, list, StringComparison.Ordinal));
        Assert.DoesNotContain(Phone, list, StringComparison.Ordinal);
        await AnswerAllButAsync(county, "");
        Assert.DoesNotContain("还有2名", PageOf(county), StringComparison.Ordinal);
    }

    private static string PageOf(SiteClient client) => WebUtility.HtmlDecode(client.GetPageAsync("/admin").GetAwaiter().GetResult());

    private static void Alone(ContentItem item) => item.Alter<GuardiansPart>(part => (part.Detail, part.Guardians[0].Phones) = (GuardianshipDetail.Alone, [Phone]));

    // What the demo and the tests before have left open.
    private async Task AnswerAllButAsync(SiteClient county, string contentItemId)
    {
        var open = await Site.AsAsync(DemoAccounts.County, async services =>
            (await services.GetRequiredService<LeftBehind.Children.Services.CareAlerts>().FirstAsync(100, Stop)).Select(item => item.ContentItemId).ToList());
        foreach (var id in open.Where(id => id != contentItemId))
        {
            await county.PostAsync($"/admin/children/{id}/care", ("answer", "已联系"));
        }
    }

    private Task<bool> ChangeAsync(ContentItem accepted, Action<ContentItem> change) => Site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = await content.GetAsync(accepted.ContentItemId, ContentVersion.Latest, Stop);
        change(item!);
        return (await content.SaveAsync(item!, null, Stop)).Succeeded ? true : throw new InvalidOperationException("The change was not saved");
    });
}
