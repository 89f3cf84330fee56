using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Sending;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Sms;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

public abstract partial class LetterSendingTests
{
    [Fact]
    public async Task A_letter_that_cannot_be_written_out_for_one_family_says_for_whom_and_is_written_for_the_others()
    {
        var row = (await Site.RecipientsAsync(await Site.PublishedAsync("算得出的信"))).First(row => row.IsAddressee && row.Children.Count == 1);
        var body = $"{LetterSite.Body}{{% if 孩子姓名 contains '{row.ChildNames}' %}}{{{{ 1 | divided_by: 0 }}}}{{% endif %}}";
        var id = await Site.PublishedAsync("算不出的信", ("Letter.Body", body));
        var households = (await Site.RecipientsAsync(id)).Where(other => other.IsAddressee).ToList();
        var others = households.Count(other => !other.ChildNames.Contains(row.ChildNames, StringComparison.Ordinal));
        var fault = $"没法写给{row.ChildNames}的家庭";
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);

        var print = await teacher.GetPageAsync($"/admin/letters/{id}/print");
        Assert.Equal((households.Count - 1, others), (others, print.Split("class=\"letter-sheet\"").Length - 1));
        Assert.Contains(fault, print, StringComparison.Ordinal);
        Assert.DoesNotContain("/handed-out", print, StringComparison.Ordinal);
        using var pdf = await teacher.GetAsync($"/admin/letters/{id}/print.pdf");
        Assert.Equal((HttpStatusCode.Redirect, $"/admin/letters/{id}/print"), (pdf.StatusCode, $"{pdf.Headers.Location}"));
        // The page with the others was made; the refused file was not.
        Assert.Equal(1, await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<AuditRow>().CountAsync(entry => entry.SubjectId == id && entry.Action == AuditAction.Printed, Stop)));
        Assert.Contains(fault, await teacher.GetPageAsync($"/admin/letters/{id}/forward"), StringComparison.Ordinal);
        Assert.Contains(fault, await teacher.GetPageAsync($"/admin/letters/{id}?child={row.Children[0]}"), StringComparison.Ordinal);
        var form = LetterSite.FormOf("算不出的信", ("Letter.Body", body), ("child", row.Children[0]));
        using var preview = await teacher.PostFormAsync("/admin/letters/preview", form, "/admin/letters/new");
        Assert.Contains(fault, WebUtility.HtmlDecode(await preview.TextAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_message_leaves_for_a_family_for_whom_the_letter_cannot_be_written_out_until_a_correction_is_out()
    {
        await using var gateway = await SmsServer.StartAsync(Stop);
        await Site.SetUpSmsAsync(gateway.Url);
        try
        {
            var child = await SiblingAsync("卓写不出", "13812340006");
            var body = $"{LetterSite.Body}{{% if 孩子姓名 contains '写不出' %}}{{{{ 1 | divided_by: 0 }}}}{{% endif %}}";
            var id = await Site.PublishedAsync("扣住的信", ("Letter.Body", body));
            var row = Assert.Single(await Site.RecipientsAsync(id), entry => entry.ChildIds == child.ContentItemId);
            using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
            await teacher.PostAsync($"/admin/letters/{id}/messages");
            await Site.MessagesEndedAsync(id);

            var key = LetterMessageKeys.Of(row, LetterChannel.Sms);
            Assert.Equal(NotificationState.Failed, (await Site.NotificationAsync(key)).State);
            Assert.Contains("发更正后自动发出", await teacher.GetPageAsync($"/admin/letters/{id}/receipts?flag=Failed"), StringComparison.Ordinal);
            using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
            Assert.Contains("要先改好", await clerk.GetPageAsync("/admin/messages/outgoing?state=Failed"), StringComparison.Ordinal);
            Assert.Equal(NotificationState.Failed, await SentOnceMoreAsync(key));
            Assert.DoesNotContain(gateway.Asked, asked => asked.Key.Split('~')[0] == key);
            Assert.NotEmpty(gateway.Asked);
            var told = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>().Where(entry => entry.Kind == "Unwritten" && entry.ContentItemId == id).ToListAsync(Stop));
            Assert.Equal((await Site.UserAsync(DemoAccounts.Teacher)).UserId, Assert.Single(told).UserId);

            var item = await Site.ItemAsync(id);
            using var saved = await teacher.PostFormAsync($"/admin/letters/{id}/edit", LetterSite.FormOf("扣住的信", ("Revision", $"{item.Revision}"), ("Letter.Correction", "改正了一处")));
            Assert.NotNull(saved.Headers.Location);
            await Site.SubmitAsync(DemoAccounts.Teacher, id);
            await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Approve");
            var mended = Assert.Single(await Site.RecipientsAsync(id), entry => entry.ChildIds == child.ContentItemId);
            Assert.NotEqual(row.Id, mended.Id);
            await Site.MessagesEndedAsync(id);
            Assert.Single(gateway.Asked, asked => asked.Key == LetterMessageKeys.Of(mended, LetterChannel.Sms));
            Assert.Single(await Site.RecipientsAsync(id), entry => entry.Channel == LetterChannel.Sms);
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
}
