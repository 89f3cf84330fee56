using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Families.Entities;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Sending;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Letters;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Sms;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Families;

/// <summary>What comes back from families lies in somebody's inbox until it is dealt with.</summary>
public abstract class FamilyRequestTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_one_task_for_who_wrote_the_letter_and_dealing_with_it_is_a_contact_of_the_child()
    {
        var row = (await Site.SentAsync("回信成为待办"))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var phone = await Site.OpenAsync(row);
        foreach (var words in new[] { "孩子想妈妈了", "还有一句" })
        {
            using var said = await phone.PostFormAsync(path + "/reply", new() { ["words"] = words }, path + "/reply");
        }
        var request = Assert.Single(await RequestsAsync(row, FamilyRequestKind.Reply));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains($"/admin/requests/{request.RequestId}", await teacher.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
        var page = await teacher.GetPageAsync($"/admin/requests/{request.RequestId}");
        Assert.Contains("孩子想妈妈了", page, StringComparison.Ordinal);
        Assert.Contains("还有一句", page, StringComparison.Ordinal);
        var task = await Site.OpenTaskAsync(request.RequestId);
        using var typed = await teacher.PostFormAsync($"/admin/inbox/{task.Id}", new() { ["Outcome"] = "已处理" }, "/admin/inbox");
        Assert.Equal($"/admin/requests/{request.RequestId}", typed.Headers.Location!.ToString());
        using var chosen = await teacher.PostFormAsync("/admin/inbox/answer", new() { ["ids"] = $"{task.Id}", ["outcome"] = "已处理" }, "/admin/inbox");
        Assert.Contains("在它自己的页面里答复", await chosen.TextAsync(), StringComparison.Ordinal);
        Assert.Equal(WorkflowTaskState.Open, (await Site.OpenTaskAsync(request.RequestId)).State);
        using var unclear = await teacher.PostFormAsync($"/admin/requests/{request.RequestId}", new() { ["Form.IsReached"] = "true" });
        Assert.Contains("请选择用什么方式回应了家长", await unclear.TextAsync(), StringComparison.Ordinal);

        await teacher.PostAsync($"/admin/requests/{request.RequestId}", ("Form.Channel", "WeChat"), ("Form.IsReached", "true"), ("Form.Note", "约好周末视频"));

        Assert.Contains(await Site.ContactsAsync(row.Children[0]), contact => contact is { Channel: LetterChannel.WeChat, IsReached: true, Direction: ContactDirection.ToFamily, Topic: "约好周末视频" });
        Assert.All(await Site.RepliesAsync(row), reply => Assert.NotNull(reply.HandledUtc));
        Assert.Equal(WorkflowTaskState.Done, Assert.Single(await Site.TasksAsync(request.RequestId)).State);
        using var later = await phone.PostFormAsync(path + "/reply", new() { ["words"] = "谢谢老师" }, path + "/reply");
        Assert.Equal(2, (await RequestsAsync(row, FamilyRequestKind.Reply)).Count);
    }

    [Fact]
    public async Task A_call_stays_a_task_until_somebody_was_reached_here_or_on_the_board()
    {
        var rows = await Site.SentAsync("回电成为待办");
        foreach (var row in rows.Take(2))
        {
            var path = "/p/" + Site.TokenOf(row);
            using var phone = await Site.OpenAsync(row);
            using var asked = await phone.PostFormAsync(path + "/call", new() { ["time"] = "19:30", ["zone"] = "Asia/Shanghai" }, path + "/call");
        }
        var first = Assert.Single(await RequestsAsync(rows[0], FamilyRequestKind.Call));
        var second = Assert.Single(await RequestsAsync(rows[1], FamilyRequestKind.Call));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains("19:30", await teacher.GetPageAsync($"/admin/requests/{first.RequestId}"), StringComparison.Ordinal);

        await teacher.PostAsync($"/admin/requests/{first.RequestId}", ("Form.Channel", "Phone"), ("Form.IsReached", "false"));
        Assert.Equal(WorkflowTaskState.Open, Assert.Single(await Site.TasksAsync(first.RequestId)).State);
        await teacher.PostAsync($"/admin/requests/{first.RequestId}", ("Form.Channel", "Phone"), ("Form.IsReached", "true"));
        Assert.NotNull((await Site.AgainAsync(rows[0])).PhonedUtc);

        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        await principal.PostAsync($"/admin/letters/{rows[1].ContentItemId}/receipts", ("ids", $"{rows[1].Id}"), ("step", "Phoned"));
        Assert.NotEqual(WorkflowTaskState.Open, Assert.Single(await Site.TasksAsync(second.RequestId)).State);
        Assert.DoesNotContain(second.RequestId, await teacher.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_or_address_is_wrong_once_however_often_a_letter_bounces()
    {
        var row = (await Site.SentAsync("错号成为待办"))[0];
        foreach (var way in new[] { LetterChannel.Sms, LetterChannel.Sms, LetterChannel.Email })
        {
            await Site.AsSystemAsync(async services =>
            {
                var failed = new NotificationFailed(LetterMessageKeys.Of(row, way), LetterMessages.Kind, IsUncertain: false, AddressIsWrong: true);
                foreach (var handler in services.GetServices<Abstractions.Events.IEventHandler<NotificationFailed>>())
                {
                    await handler.HandleAsync(failed, Stop);
                }
                return true;
            });
        }
        using var stranger = Site.Visit();
        using var told = await stranger.PostFormAsync($"/p/{Site.TokenOf(row)}/not-me", [], $"/p/{Site.TokenOf(row)}/not-me");
        var request = Assert.Single(await RequestsAsync(row, FamilyRequestKind.Number));
        Assert.Contains("号码或邮箱有误", Assert.Single(await Site.TasksAsync(request.RequestId)).Title, StringComparison.Ordinal);

        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/requests/{request.RequestId}", ("Form.Note", "已向村里问到新号码"));
        Assert.Equal("已向村里问到新号码", Assert.Single(await RequestsAsync(row, FamilyRequestKind.Number)).Result);
    }

    [Fact]
    public async Task Once_a_stranger_has_said_so_no_later_letter_goes_to_that_number_until_the_school_has_dealt_with_it()
    {
        var rows = await Site.SentAsync("号码是别人的");
        var row = rows[0];
        while ((await Site.ContactAsync(row)).Mobile is null)
        {
            row = rows[rows.IndexOf(row) + 1];
        }
        await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Set<LetterRecipient>().Where(entry => entry.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Channel, LetterChannel.Sms), Stop));
        var later = (await Site.SentAsync("下一封信")).Single(entry => entry.PersonId == row.PersonId && entry.ChildIds == row.ChildIds);
        Assert.True(await MayLeaveAsync(later, LetterChannel.Sms));
        using var stranger = Site.Visit();
        using var told = await stranger.PostFormAsync($"/p/{Site.TokenOf(row)}/not-me", [], $"/p/{Site.TokenOf(row)}/not-me");

        Assert.False(await MayLeaveAsync(later, LetterChannel.Sms));
        Assert.Equal(DeliveryReasons.Withdrawn, await ReasonOfNoticeAsync("strange1", row));
        Assert.True(await MayLeaveAsync(later, LetterChannel.Email));
        var request = Assert.Single(await RequestsAsync(row, FamilyRequestKind.Number));
        var task = await Site.OpenTaskAsync(request.RequestId);
        Assert.Equal((RoleNames.ClassTeacher, "回应家长", row.OrganizationId), (task.AssignedRole, task.Step, task.OrganizationId));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains($"/admin/requests/{request.RequestId}", await teacher.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
        await teacher.PostAsync($"/admin/requests/{request.RequestId}", ("Form.Note", "已换成新号码"));
        Assert.Equal(WorkflowTaskState.Done, Assert.Single(await Site.TasksAsync(request.RequestId)).State);
        Assert.Equal(WorkflowStatus.Finished, await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Set<Workflow>()
            .Where(flow => flow.ContentItemId == request.RequestId).Select(flow => flow.Status).SingleAsync(Stop)));
        Assert.DoesNotContain(request.RequestId, await teacher.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
        Assert.True(await MayLeaveAsync(later, LetterChannel.Sms));
        Assert.NotEqual(DeliveryReasons.Withdrawn, await ReasonOfNoticeAsync("strange2", row));
    }

    /// <summary>What a workflow tells the family meanwhile leaves, or not, by the same rule; no gateway is there.</summary>
    private async Task<string> ReasonOfNoticeAsync(string flow, LetterRecipient row)
    {
        await Site.SetUpSmsAsync("http://127.0.0.1:9/");
        try
        {
            await Site.TakeInAsync(Flow.OnSignal(flow, "start.Done>tell", ("tell", "NotifyGuardianTask", """{ "Topic": "防溺水", "Text": "天热了。" }""")));
            await Site.AsSystemAsync(services => services.SignalAsync(flow, "", new(row.OrganizationId) { ContentType = "Child", ContentItemId = row.Children[0] }));
            var end = "/" + row.PersonId;
            var key = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>()
                .Where(message => message.Kind == "Guardian" && message.Source == flow && message.Key.EndsWith(end)).Select(message => message.Key).SingleAsync(Stop));
            return (await Site.WaitForAsync(key, message => message.Attempts > 0)).Reason;
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

    private Task<bool> MayLeaveAsync(LetterRecipient row, LetterChannel channel) => Site.AsSystemAsync(async services =>
        await services.GetServices<INotificationGate>().Single(gate => gate.Kind == LetterMessages.Kind).AskAsync(LetterMessageKeys.Of(row, channel), Stop) == GateAnswer.Leaves);

    [Fact]
    public async Task A_new_phone_is_taken_over_line_by_line_and_the_old_number_stays_behind_it()
    {
        var row = (await Site.SentAsync("电话变了")).First(entry => entry.Relation is "父亲" or "母亲");
        var path = "/p/" + Site.TokenOf(row);
        var old = (await Site.ContactAsync(row)).Phones[0];
        using var phone = await Site.OpenAsync(row);
        var form = await phone.GetPageAsync(path + "/contact");
        Assert.DoesNotContain(old, form, StringComparison.Ordinal);
        foreach (var (typed, said) in new[] { ("", "请至少填一项"), ("1381234", "不完整") })
        {
            using var refused = await phone.PostFormAsync(path + "/contact", new() { ["phone"] = typed }, path + "/contact");
            Assert.Contains(said, await refused.TextAsync(), StringComparison.Ordinal);
        }
        using var noMail = await phone.PostFormAsync(path + "/contact", new() { ["email"] = "没有" }, path + "/contact");
        Assert.Contains("不是电子邮箱地址", await noMail.TextAsync(), StringComparison.Ordinal);
        using var sent = await phone.PostFormAsync(path + "/contact", new() { ["phone"] = "138 0000 7777", ["email"] = "ｂａｂａ＠qq.com", ["address"] = "新村 8 号" }, path + "/contact");
        Assert.Contains("已经交给老师", await sent.TextAsync(), StringComparison.Ordinal);
        using var again = await phone.PostFormAsync(path + "/contact", new() { ["phone"] = "13800008888" }, path + "/contact");
        var request = Assert.Single(await RequestsAsync(row, FamilyRequestKind.Contact));
        Assert.Equal(("13800008888", "baba@qq.com", "新村 8 号"), (request.Phone, request.Email, request.Address));

        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains(old, await teacher.GetPageAsync($"/admin/requests/{request.RequestId}"), StringComparison.Ordinal);
        await teacher.PostAsync($"/admin/requests/{request.RequestId}/decision", ("Phone", "true"));
        Assert.Null(Assert.Single(await RequestsAsync(row, FamilyRequestKind.Contact)).HandledUtc);
        var before = (await Site.ItemAsync(request.Children[0], ContentVersion.Latest)).Get<ChildPart>().HomeAddress;
        await teacher.PostAsync($"/admin/requests/{request.RequestId}/decision", ("Phone", "true"), ("Email", "true"), ("Address", "false"));

        var file = await Site.ItemAsync(request.Children[0], ContentVersion.Latest);
        Assert.Equal(["13800008888", old], (await Site.ContactAsync(row)).Phones.Take(2));
        Assert.Equal("baba@qq.com", (await Site.ContactAsync(row)).Email);
        Assert.Equal(before, file.Get<ChildPart>().HomeAddress);
        var decided = Assert.Single(await RequestsAsync(row, FamilyRequestKind.Contact));
        Assert.Equal(("", "", "", "本人电话：已采用；本人电子邮箱：已采用；家庭住址：未采用"), (decided.Phone, decided.Email, decided.Address, decided.Result));
    }

    private Task<List<FamilyRequest>> RequestsAsync(LetterRecipient row, FamilyRequestKind kind) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<FamilyRequest>().Where(request => request.PersonId == row.PersonId && request.Kind == kind && request.LetterId == row.ContentItemId)
            .OrderBy(request => request.Id).ToListAsync(Stop));

    public sealed class OnSqlite(SqliteSite site) : FamilyRequestTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : FamilyRequestTests(site), IClassFixture<PostgreSqlSite>;
}
