using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Editing;

/// <summary>What saving makes of a file beside what was typed: versions, changes, people.</summary>
public abstract class SavedFileTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task A_new_phone_of_an_accepted_file_holds_at_once_and_other_changes_wait_for_the_principal()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "章电话", accepted: true);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var path = $"/admin/children/{item.ContentItemId}/edit";
        await (await EditForm.OpenAsync(clerk, path)).SendAsync(("Guardians[0].Phones[0]", "13899990000"));
        var afterPhone = await Site.ItemAsync(item.ContentItemId);
        Assert.True(afterPhone.Published);
        Assert.Equal(ChangeType.ContactChanged, afterPhone.Get<LifecyclePart>().Events[^1].Type);

        await (await EditForm.OpenAsync(clerk, path)).SendAsync(("Helper.Name", "吴海燕"), ("Helper.Phone", "13600000002"));
        Assert.True((await Site.ItemAsync(item.ContentItemId)).Published);

        await (await EditForm.OpenAsync(clerk, path)).SendAsync(("Guardians[0].Name", "王桂香"));
        var draft = await Site.ItemAsync(item.ContentItemId);
        Assert.False(draft.Published);
        Assert.Contains(draft.Get<LifecyclePart>().Events, change => change.Type == ChangeType.GuardianChanged);
        var published = await Site.ItemAsync(item.ContentItemId, ContentVersion.Published);
        Assert.Equal(("李秀英", "13899990000"), (published.Get<GuardiansPart>().Guardians[0].Name, published.Get<GuardiansPart>().Guardians[0].Phones[0]));
    }

    [Fact]
    public async Task A_new_phone_goes_into_the_accepted_file_and_into_the_draft_beside_it()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "章两版", accepted: true);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var path = $"/admin/children/{item.ContentItemId}/edit";
        await (await EditForm.OpenAsync(clerk, path)).SendAsync(("Concerns", "尚待核实"));
        await (await EditForm.OpenAsync(clerk, path)).SendAsync(("Guardians[0].Phones[0]", "13899990001"), ("Background.HomeAddress", "石桥村8号"));

        var (draft, accepted) = (await Site.ItemAsync(item.ContentItemId), await Site.ItemAsync(item.ContentItemId, ContentVersion.Published));
        Assert.All([draft, accepted], version => Assert.Equal(("13899990001", "石桥村8号"), (version.Get<GuardiansPart>().Guardians[0].Phones[0], version.Get<ChildPart>().HomeAddress)));
        Assert.Equal(("尚待核实", null), (draft.Get<ConcernsPart>().Text, accepted.Get<ConcernsPart>().Text));
        Assert.Equal(ChangeType.ContactChanged, accepted.Get<LifecyclePart>().Events[^1].Type);
        var county = (await Site.RowsAsync(DemoAccounts.County, published: true)).Single(row => row.ContentItemId == item.ContentItemId);
        Assert.Equal(("138****0001", accepted.ContentItemVersionId), (county.GuardianPhoneMasked, county.ContentItemVersionId));

        // What was accepted before is history, the draft is still what comes next, and both can be worked with.
        var history = await Site.AsAsync(DemoAccounts.Clerk, services => services.GetRequiredService<IContentManager>().HistoryAsync(item.ContentItemId, TestContext.Current.CancellationToken));
        Assert.Equal([(3, true, false), (2, false, true), (1, false, false)], history.Select(version => (version.VersionNumber, version.Latest, version.Published)));
        Assert.Equal("13812345678", history[2].Get<GuardiansPart>().Guardians[0].Phones[0]);
        await clerk.PostAsync("/admin/children/submit", ("ids", item.ContentItemId), ("reason", "补记需关注的情况"));
        await Site.ApproveAsync(item.ContentItemId);
        Assert.Equal("尚待核实", (await Site.ItemAsync(item.ContentItemId, ContentVersion.Published)).Get<ConcernsPart>().Text);
    }

    [Fact]
    public async Task Who_is_named_gets_an_id_that_stays_with_them_and_no_browser_gives_it_away()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var form = await EditForm.NewAsync(clerk, "章身份");
        form.Fields["Form.Father.PersonId"] = form.Fields["Form.Guardians[1].PersonId"] = "somebody-else";
        var (_, _, location) = await form.SendAsync(("Father.Name", "章父"), ("Father.Status", "AwayInProvince"), ("Guardians[1].Name", "章父"), ("Guardians[1].Relation", "父亲"));
        var id = location!.Split('/')[^1];
        var (parents, guardians) = ((await Site.ItemAsync(id)).Get<ParentsPart>(), (await Site.ItemAsync(id)).Get<GuardiansPart>().Guardians);
        Assert.All([parents.Father.PersonId, guardians[0].PersonId], person => Assert.Matches("^[0-9a-f]{32}$", person));
        Assert.Equal((parents.Father.PersonId, null), (guardians[1].PersonId, parents.Mother.PersonId));

        // A misspelt name is the same person; another name and another relation are not.
        await (await EditForm.OpenAsync(clerk, location + "/edit")).SendAsync(("Guardians[0].Name", "李秀瑛"), ("Guardians[1].Name", "章二叔"), ("Guardians[1].Relation", "叔叔"));
        var after = (await Site.ItemAsync(id)).Get<GuardiansPart>().Guardians;
        Assert.Equal(guardians[0].PersonId, after[0].PersonId);
        Assert.NotEqual(guardians[1].PersonId, after[1].PersonId);
    }

    [Fact]
    public async Task Before_the_first_acceptance_nothing_counts_as_a_change()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "章初稿");
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        await (await EditForm.OpenAsync(clerk, $"/admin/children/{item.ContentItemId}/edit")).SendAsync(("Guardians[0].Name", "王桂香"));
        Assert.Equal(ChangeType.New, Assert.Single((await Site.ItemAsync(item.ContentItemId)).Get<LifecyclePart>().Events).Type);
    }

    public sealed class OnSqlite(SqliteSite site) : SavedFileTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : SavedFileTests(site), IClassFixture<PostgreSqlSite>;
}
