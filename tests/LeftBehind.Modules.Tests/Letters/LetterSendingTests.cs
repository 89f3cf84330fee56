using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Contacts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Sending;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SmtpServer.Protocol;

namespace LeftBehind.Modules.Tests.Letters;

/// <summary>How a letter leaves once the site has a public address.</summary>
public abstract partial class LetterSendingTests(SiteFixture fixture)
{
    private const string Public = "https://jiaxiao.example";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Site Site
    {
        get
        {
            fixture.Site.Services.GetRequiredService<IConfiguration>()["LeftBehind:PublicBaseUrl"] = Public;
            return fixture.Site;
        }
    }

    [Fact]
    public async Task On_paper_each_household_has_a_code_and_the_copies_for_the_others_have_none()
    {
        var id = await Site.PublishedAsync("有码信");
        var households = (await Site.RecipientsAsync(id)).Count(row => row.IsAddressee);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        var page = await teacher.GetPageAsync($"/admin/letters/{id}/print?copies=2");

        Assert.Equal(households, page.Split("class=\"letter-code\"").Length - 1);
        Assert.Equal(households + 2, page.Split("class=\"letter-sheet\"").Length - 1);
        Assert.DoesNotContain("留守", page[page.IndexOf("letter-sheets", StringComparison.Ordinal)..page.LastIndexOf("letter-slip", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_of_the_term_says_what_each_file_holds_of_it()
    {
        var id = await Site.PublishedAsync("学期信", ("Letter.Body", "{% if 学习情况 != \"\" %}学习：{{ 学习情况 }}。{% endif %}\n{% if 生活情况 != \"\" %}生活：{{ 生活情况 }}。{% endif %}\n{{ 联系情况 }}"));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/children/{(await Site.RecipientsAsync(id))[0].Children[0]}/contacts", ("Form.Channel", "Phone"), ("Form.Direction", "ToFamily"), ("Form.IsReached", "true"), ("Form.Topic", "谈了家里的事"));

        var page = await teacher.GetPageAsync($"/admin/letters/{id}/print");

        Assert.Matches("学习：学习(良好|一般|上还要多帮助)；", page);
        Assert.Matches("生活：(住校|每天回家)", page);
        Assert.Matches("本学期老师和您家里联系上[0-9]+次，最近一次是[0-9]+月[0-9]+日（电话）", page);
        Assert.DoesNotContain("谈了家里的事", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_to_forward_lead_to_the_letter_and_say_nothing_of_the_child_and_are_noted_as_forwarded()
    {
        var id = await Site.PublishedAsync("转发信");
        var rows = await Site.RecipientsAsync(id);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        var page = await teacher.GetPageAsync($"/admin/letters/{id}/forward");
        var words = page.Split("readonly")[1].Split('>')[1].Split('<')[0];
        Assert.Contains($"{Public}/p/", words, StringComparison.Ordinal);
        Assert.Contains("青溪镇中心小学", words, StringComparison.Ordinal);
        Assert.DoesNotContain(rows[0].ChildNames, words, StringComparison.Ordinal);

        await teacher.PostAsync($"/admin/letters/{id}/receipts", ("ids", $"{rows[0].Id}"), ("step", "Forwarded"), ("back", "forward"));
        var after = (await Site.RecipientsAsync(id))[0];
        Assert.Equal((true, LetterChannel.WeChat, false), (after.SentUtc is not null, after.Channel, after.OpenedUtc is not null));
    }

    [Fact]
    public async Task A_text_message_that_does_not_arrive_is_seen_on_the_board_and_one_that_does_counts_as_sent_and_no_more()
    {
        var id = await Site.PublishedAsync("短信信");
        var rows = await Site.RecipientsAsync(id);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/letters/{id}/messages");
        // No gateway is set up: its own word on each message must not come after what is told below.
        await Site.MessagesEndedAsync(id);

        await TellAsync(new NotificationDelivered(LetterMessageKeys.Of(rows[0], LetterChannel.Sms), LetterMessages.Kind, NotificationState.Sent));
        await TellAsync(new NotificationFailed(LetterMessageKeys.Of(rows[1], LetterChannel.Sms), LetterMessages.Kind, IsUncertain: false, AddressIsWrong: true));

        var after = (await Site.RecipientsAsync(id)).ToDictionary(row => row.Id);
        Assert.Equal((true, false), (after[rows[0].Id].SentUtc is not null, after[rows[0].Id].ConfirmedUtc is not null));
        Assert.NotNull(after[rows[1].Id].FailedUtc);
        Assert.Contains("号码不存在", await teacher.GetPageAsync($"/admin/letters/{id}/receipts?flag=Failed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_e_mail_leads_to_the_letter_says_nothing_of_the_child_and_stands_on_the_board_and_in_the_contacts()
    {
        await using var server = new MailServer { Answer = new SmtpResponse(SmtpReplyCode.InsufficientStorage, "later") };
        await Site.SetUpMailAsync(server.Port);
        var id = await Site.PublishedAsync("邮件信");
        var rows = (await Site.RecipientsAsync(id)).DistinctBy(row => row.HouseholdKey).Take(2).ToList();
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await EmailAsync(rows[0], "first@example.com");
        await EmailAsync(rows[1], "blocked@example.com");
        await teacher.PostAsync($"/admin/letters/{id}/mails");
        Assert.Contains("封电子邮件已交付发送", await teacher.GetPageAsync($"/admin/letters/{id}/receipts"), StringComparison.Ordinal);
        await AfterABlockAsync(rows, server);
        await teacher.PostAsync($"/admin/letters/{id}/mails");
        await Site.MessagesEndedAsync(id);

        var mail = Assert.Single(server.Taken, taken => taken.To.ToString().Contains("first@example.com", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Taken, taken => taken.To.ToString().Contains("blocked@example.com", StringComparison.Ordinal));
        Assert.Equal("青溪镇中心小学来信：邮件信", mail.Subject);
        Assert.Contains($"{Public}/p/{Site.TokenOf(rows[0])}", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(rows[0].ChildNames, mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("留守", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("leftbehind", mail.ToString(), StringComparison.OrdinalIgnoreCase);
        var after = await Site.AgainAsync(rows[0]);
        Assert.Equal((true, LetterChannel.Email, false), (after.SentUtc is not null, after.Channel, after.OpenedUtc is not null));
        Assert.Contains("电子邮件", await teacher.GetPageAsync($"/admin/letters/{id}/receipts?flag=Sent"), StringComparison.Ordinal);
        Assert.Single(await MailedAsync(rows[0]), contact => contact is { Direction: ContactDirection.ToFamily, IsReached: false });
        await AgainAsync(id, rows[0], server);
        var link = await Site.AsSystemAsync(async services =>
        {
            var links = services.GetRequiredService<ILetterLinks>();
            return await links.AskAsync((await links.FindAsync(Site.TokenOf(rows[0]), Stop))!, Stop);
        });
        Assert.Equal(LetterCheckKind.Birthday, link.Check);
        await teacher.PostAsync($"/admin/children/{rows[1].Children[0]}/contacts/recipient", ("PersonId", rows[1].PersonId), ("Kind", "Recipient"));
    }

    /// <summary>Who has not answered gets it once more on another day, however often one asks.</summary>
    private async Task AgainAsync(string id, LetterRecipient row, MailServer server)
    {
        await SendAgainAsync(id);
        Assert.Null((await Site.AgainAsync(row)).SentAgainUtc);
        await Site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            await session.BeginAsync(Stop);
            return await session.Set<LetterRecipient>().Where(other => other.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(other => other.SentUtc, other => other.SentUtc!.Value.AddDays(-2)), Stop);
        });
        await SendAgainAsync(id);
        await SendAgainAsync(id);
        await Site.MessagesEndedAsync(id);
        Assert.NotNull((await Site.AgainAsync(row)).SentAgainUtc);
        Assert.Equal(2, server.Taken.Count(taken => taken.To.ToString().Contains("first@example.com", StringComparison.Ordinal)));
        Assert.Equal(2, (await MailedAsync(row)).Count());
    }

    // Others of the family may have an address too.
    private async Task<IEnumerable<Contact>> MailedAsync(LetterRecipient row) =>
        (await Site.ContactsAsync(row.Children[0])).Where(contact => contact is { Channel: LetterChannel.Email, Topic: "邮件信" } && contact.PersonId == row.PersonId);

    private async Task SendAgainAsync(string id)
    {
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/letters/{id}/again");
    }

    /// <summary>Blocks the second while the server is busy, lets the server answer, and waits until no message is on its way.</summary>
    private async Task AfterABlockAsync(List<LetterRecipient> rows, MailServer server)
    {
        foreach (var row in rows)
        {
            Assert.Equal(1, (await Site.WaitForAsync(LetterMessageKeys.Of(row, LetterChannel.Email), message => message.Attempts == 1)).Attempts);
        }
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/children/{rows[1].Children[0]}/contacts/recipient", ("PersonId", rows[1].PersonId), ("Kind", "Blocked"), ("Reason", "法院人身安全保护令"));
        server.Answer = SmtpResponse.Ok;
        Site.Clock.Advance(TimeSpan.FromMinutes(1));
        try
        {
            await Site.MessagesEndedAsync(rows[0].ContentItemId);
            Assert.Equal(NotificationState.Failed, (await Site.NotificationAsync(LetterMessageKeys.Of(rows[1], LetterChannel.Email))).State);
        }
        finally
        {
            Site.Clock.Return();
        }
    }

    [Fact]
    public async Task Who_stands_in_for_the_class_teacher_is_named_as_such_in_no_letter()
    {
        var (teacher, standIn) = (await Site.UserAsync(DemoAccounts.Teacher), await Site.UserAsync(DemoAccounts.Principal));
        Assert.True(standIn.UserId < teacher.UserId);
        var standsIn = new Assignment { UserId = standIn.UserId, Role = RoleNames.ClassTeacher, OrganizationId = teacher.Scope.OrganizationId, From = ChinaTime.Today(Site.Clock).AddDays(-1), StandsInFor = teacher.UserId };
        await Site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            session.Set<Assignment>().Add(standsIn);
            await session.SaveAsync(Stop);
            return true;
        });
        try
        {
            var id = await Site.PublishedAsync("代课信", ("Letter.Body", "班主任是{{ 班主任 }}。"));
            using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
            Assert.Contains($"班主任是{teacher.DisplayName}。", await clerk.GetPageAsync($"/admin/letters/{id}/print"), StringComparison.Ordinal);
        }
        finally
        {
            await Site.AsSystemAsync(async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                await session.BeginAsync(Stop);
                return await session.Set<Assignment>().Where(row => row.Id == standsIn.Id).ExecuteDeleteAsync(Stop);
            });
        }
    }

    private async Task EmailAsync(LetterRecipient row, string address) =>
        Assert.Null(await Site.AsAsync(DemoAccounts.Teacher, services => services.GetRequiredService<IContactAmendments>().AmendAsync(row.Children[0], new(row.PersonId) { Email = address }, Stop)));

    private Task<bool> TellAsync<T>(T happened) where T : notnull => Site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<IEventPublisher>().PublishAsync(happened, Stop);
        return true;
    });

    public sealed class OnSqlite(SqliteSite site) : LetterSendingTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : LetterSendingTests(site), IClassFixture<PostgreSqlSite>;
}
