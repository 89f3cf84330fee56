using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Sending;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Notifications.Sms;
using LeftBehind.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

public abstract partial class LetterSendingTests
{
    private const string Shared = "13812340001";

    [Fact]
    public async Task A_block_noted_of_the_same_person_in_a_siblings_file_stops_letters_links_what_is_sent_again_and_what_a_workflow_tells()
    {
        await using var gateway = await SmsServer.StartAsync(Stop);
        await Site.SetUpSmsAsync(gateway.Url);
        var (sister, brother) = (await SiblingAsync("阻断姐", Shared), await SiblingAsync("阻断弟", "0578-2345678", Shared));
        Assert.NotEqual(PersonOf(sister), PersonOf(brother));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        try
        {
            var id = await Site.PublishedAsync("姐弟的信");
            var row = (await Site.RecipientsAsync(id)).Single(entry => entry.ChildIds == brother.ContentItemId);
            gateway.Answer = context => { context.Response.StatusCode = StatusCodes.Status500InternalServerError; return Task.CompletedTask; };
            await teacher.PostAsync($"/admin/letters/{id}/messages");
            var key = LetterMessageKeys.Of(row, LetterChannel.Sms);
            await Site.WaitForAsync(key, message => message.State == NotificationState.Uncertain);
            gateway.Answer = context => context.Response.WriteAsync("{}", Stop);

            await RuleAsync(teacher, sister, "Blocked");
            Assert.Equal(LetterLinkState.Revoked, await StateOfAsync(row));
            Assert.DoesNotContain($"value=\"{row.Id}\"", await teacher.GetPageAsync($"/admin/letters/{id}/receipts"), StringComparison.Ordinal);
            Assert.Contains("在兄弟姐妹的档案里已登记", await teacher.GetPageAsync($"/admin/children/{brother.ContentItemId}/contacts"), StringComparison.Ordinal);
            Assert.Equal(NotificationState.Failed, await SentOnceMoreAsync(key));
            var next = await Site.PublishedAsync("姐弟的信二");
            Assert.DoesNotContain(await Site.RecipientsAsync(next), entry => entry.ChildIds.Contains(brother.ContentItemId, StringComparison.Ordinal));
            Assert.Equal("start:Done tell:Nobody", await ToldAsync("sibling1", brother));
            Assert.DoesNotContain(gateway.Asked, asked => asked.Key.StartsWith("guardian/", StringComparison.Ordinal) || asked.Key == key + "~2");

            await RuleAsync(teacher, sister, "Recipient");
            Assert.Equal(LetterLinkState.Open, await StateOfAsync(row));
            await RuleAsync(teacher, brother, "Recipient", "English");
            Assert.Equal("start:Done tell:Done", await ToldAsync("sibling2", brother));
            await Site.MessagesEndedAsync(brother.ContentItemId);
            var (_, body) = Assert.Single(gateway.Asked, asked => asked.Key.StartsWith("guardian/", StringComparison.Ordinal));
            var signer = (await Site.UserAsync(DemoAccounts.Teacher)).DisplayName;
            Assert.Equal(Shared, (string)body["to"]!);
            Assert.Contains($"[青溪镇中心小学] {signer}: It is hot. Please keep your child away from the water.", (string)body["text"]!, StringComparison.Ordinal);
            Assert.Contains(await Site.ContactsAsync(brother.ContentItemId), contact => contact is { Topic: "防溺水", Channel: LetterChannel.Sms });
        }
        finally
        {
            await Site.AsSystemAsync(async services =>
            {
                await services.GetRequiredService<SmsSettingsStore>().SaveAsync(new(), Stop);
                return true;
            });
        }
    }

    [Fact]
    public async Task A_block_reaches_a_siblings_file_that_comes_later_and_goes_when_the_file_names_somebody_else()
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var first = await SiblingAsync("先建档", "13812340002");
        await RuleAsync(teacher, first, "Blocked");
        var later = await SiblingAsync("后建档", "13812340002");
        Assert.True(await IsBlockedAsync(later));

        await Site.AsAsync(DemoAccounts.Teacher, async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var file = (await content.GetAsync(later.ContentItemId, ContentVersion.Latest, Stop))!;
            file.Alter<GuardiansPart>(part => part.Guardians[0].Phones = ["13812340003"]);
            Assert.Empty((await content.SaveAsync(file, null, Stop)).Errors);
            return true;
        });
        Assert.False(await IsBlockedAsync(later));
        Assert.True(await IsBlockedAsync(first));
    }

    [Fact]
    public async Task A_block_reaches_who_is_spelt_otherwise_with_the_same_phone_and_kinship_whether_that_file_comes_before_or_later()
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var (before, noted) = (await OfGuardianAsync("卓别写前", "周贵芬", "奶奶", "13812340004"), await SiblingAsync("卓登记处", "13812340004"));
        await RuleAsync(teacher, noted, "Blocked");
        var (later, other) = (await OfGuardianAsync("卓别写后", "周桂分", "祖母", "+86 138 1234 0004"), await OfGuardianAsync("卓另一人", "周桂分", "邻居", "13812340004"));
        Assert.Equal((true, true, true, false), (await IsBlockedAsync(noted), await IsBlockedAsync(before), await IsBlockedAsync(later), await IsBlockedAsync(other)));

        await RuleAsync(teacher, noted, "Recipient");
        Assert.Equal((false, false, false), (await IsBlockedAsync(noted), await IsBlockedAsync(before), await IsBlockedAsync(later)));
    }

    [Fact]
    public async Task A_block_reaches_the_same_name_at_the_same_home()
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var (before, noted) = (await AtHomeAsync("卓同屋前"), await AtHomeAsync("卓同屋记"));
        await RuleAsync(teacher, noted, "Blocked");
        Assert.True(await IsBlockedAsync(before));
        Assert.True(await IsBlockedAsync(await AtHomeAsync("卓同屋后")));
    }

    private Task<ContentItem> SiblingAsync(string name, params string[] phones) => OfGuardianAsync(name, "周桂芬", "祖母", phones);

    private async Task<ContentItem> AtHomeAsync(string name) => await Site.AddAsync(
        DemoAccounts.Teacher, name,
        item =>
        {
            item.Alter<ChildPart>(part => part.HomeAddress = "青溪镇石桥村同屋7号");
            item.Alter<GuardiansPart>(part => part.Guardians = [new() { Name = "郑桂芬", Relation = "祖母" }]);
        },
        accepted: false, classId: (await Site.UserAsync(DemoAccounts.Teacher)).Scope.OrganizationId);

    private async Task<ContentItem> OfGuardianAsync(string name, string guardian, string relation, params string[] phones) => await Site.AddAsync(
        DemoAccounts.Teacher, name,
        item => item.Alter<GuardiansPart>(part => part.Guardians = [new() { Name = guardian, Relation = relation, Phones = [.. phones] }]),
        accepted: false, classId: (await Site.UserAsync(DemoAccounts.Teacher)).Scope.OrganizationId);

    private static string PersonOf(ContentItem child) => child.Get<GuardiansPart>().Guardians[0].PersonId!;

    private static Task RuleAsync(SiteClient teacher, ContentItem child, string kind, string language = "Chinese") => teacher.PostAsync(
        $"/admin/children/{child.ContentItemId}/contacts/recipient", ("PersonId", PersonOf(child)), ("Kind", kind), ("Language", language), ("Reason", "法院人身安全保护令"));

    private Task<bool> IsBlockedAsync(ContentItem child)
    {
        var person = PersonOf(child);
        return Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Set<BlockedPerson>().AnyAsync(row => row.PersonId == person, Stop));
    }

    private async Task<LetterLinkState> StateOfAsync(LetterRecipient row) =>
        (await Site.AsSystemAsync(services => services.GetRequiredService<ILetterLinks>().FindAsync(Site.TokenOf(row), Stop)))!.State;

    private async Task<NotificationState> SentOnceMoreAsync(string key)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var id = (await Site.NotificationAsync(key)).Id;
        using var resent = await clerk.PostFormAsync($"/admin/messages/outgoing/{id}/resend", [], "/admin/messages/outgoing");
        return (await Site.WaitForAsync(key, message => message.State is NotificationState.Failed or NotificationState.Sent)).State;
    }

    private async Task<string> ToldAsync(string flow, ContentItem child)
    {
        await Site.TakeInAsync(Flow.OnSignal(flow, "start.Done>tell", ("tell", "NotifyGuardianTask", """
            { "Topic": "防溺水", "Text": "天热了，请叮嘱孩子不要下水。", "TopicInEnglish": "Water", "TextInEnglish": "It is hot. Please keep your child away from the water." }
            """)));
        await Site.AsSystemAsync(services => services.SignalAsync(flow, "", new(child.OrganizationId) { ContentType = "Child", ContentItemId = child.ContentItemId }));
        return await Site.HistoryAsync(await Site.WorkflowAsync(flow));
    }
}
