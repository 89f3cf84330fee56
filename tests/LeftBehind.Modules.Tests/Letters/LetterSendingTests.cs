using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Sending;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

/// <summary>How a letter leaves once the site has a public address.</summary>
public abstract class LetterSendingTests(SiteFixture fixture)
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
        var id = await Site.PublishedAsync("学期信", ("Letter.Body", "{% if 学习情况 != \"\" %}学习：{{ 学习情况 }}。{% endif %}\n{% if 生活情况 != \"\" %}生活：{{ 生活情况 }}。{% endif %}"));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        var page = await teacher.GetPageAsync($"/admin/letters/{id}/print");

        Assert.Matches("学习：学习(良好|一般|上还要多帮助)；", page);
        Assert.Matches("生活：(住校|每天回家)", page);
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

        await TellAsync(new NotificationDelivered(LetterMessages.KeyOf(rows[0]), LetterMessages.Kind, NotificationState.Sent));
        await TellAsync(new NotificationFailed(LetterMessages.KeyOf(rows[1]), LetterMessages.Kind, IsUncertain: false, AddressIsWrong: true));

        var after = (await Site.RecipientsAsync(id)).ToDictionary(row => row.Id);
        Assert.Equal((true, false), (after[rows[0].Id].SentUtc is not null, after[rows[0].Id].ConfirmedUtc is not null));
        Assert.NotNull(after[rows[1].Id].FailedUtc);
        Assert.Contains("号码不存在", await teacher.GetPageAsync($"/admin/letters/{id}/receipts?flag=Failed"), StringComparison.Ordinal);
    }

    private Task<bool> TellAsync<T>(T happened) where T : notnull => Site.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<IEventPublisher>().PublishAsync(happened, Stop);
        return true;
    });

    public sealed class OnSqlite(SqliteSite site) : LetterSendingTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : LetterSendingTests(site), IClassFixture<PostgreSqlSite>;
}
