using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Receipts;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Letters;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Portal;

public abstract partial class FamilyPagesTests
{
    [Fact]
    public async Task A_letter_that_says_nothing_of_anybody_opens_without_a_question()
    {
        var row = (await Site.SentAsync("人人可看", ("Letter.Salutation", "尊敬的家长："), ("Letter.Body", "本周五下午三点放学。")))[0];
        var path = "/p/" + Site.TokenOf(row);
        using var phone = Site.Visit();
        using var read = await phone.PostFormAsync(path + "/notice", [], path);
        var page = await phone.GetPageAsync(path);
        if (!page.Contains("本周五下午三点放学", StringComparison.Ordinal))
        {
            using var opened = await phone.PostFormAsync(path + "/open", [], path);
            page = await phone.GetPageAsync(path);
        }
        Assert.Contains("本周五下午三点放学", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"answer\"", page, StringComparison.Ordinal);
        Assert.NotNull((await Site.AgainAsync(row)).OpenedUtc);
    }

    [Fact]
    public async Task A_letter_that_cannot_be_written_out_stays_closed_counts_as_nothing_and_its_author_is_told_once()
    {
        var rows = await Site.SentAsync("写不出的信", ("Letter.Body", "{% unless 孩子姓名 contains '小明' %}{{ 1 | divided_by: 0 }}{% endunless %}"));
        var path = "/p/" + Site.TokenOf(rows[0]);
        using var phone = Site.Visit();
        using var read = await phone.PostFormAsync(path + "/notice", [], path);
        using var answered = await phone.PostFormAsync(path + "/check", new() { ["answer"] = await Site.AnswerOfAsync(rows[0]) }, path);
        using var again = await phone.PostFormAsync(path + "/open", [], path);
        foreach (var answer in new[] { answered, again })
        {
            var page = await answer.TextAsync();
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("这封信现在打不开", page, StringComparison.Ordinal);
            Assert.Contains("已经告诉老师了", page, StringComparison.Ordinal);
            Assert.Contains("tel:0578-2345678", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        }
        using var confirmed = await phone.PostFormAsync(path + "/read", [], path);
        using var reopened = await phone.GetAsync(path + "/open");
        Assert.Equal((HttpStatusCode.Redirect, path), (reopened.StatusCode, $"{reopened.Headers.Location}"));
        Assert.DoesNotContain("<article", await phone.GetPageAsync(path), StringComparison.Ordinal);
        var after = await Site.AgainAsync(rows[0]);
        Assert.Equal((null, null), (after.OpenedUtc, after.ConfirmedUtc));
        var told = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>().Where(row => row.Kind == "Unwritten" && row.ContentItemId == rows[0].ContentItemId).ToListAsync(Stop));
        var message = Assert.Single(told);
        Assert.Equal(((await Site.UserAsync(DemoAccounts.Teacher)).UserId, NotificationChannel.InApp), (message.UserId, message.Channel));
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        Assert.Contains($"没法写给{rows[0].ChildNames}的家庭", await teacher.GetPageAsync(message.Link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_a_correction_by_the_link_of_the_first_letter_confirms_the_correction()
    {
        var row = (await Site.SentAsync("先读再更正"))[0];
        var (id, path) = (row.ContentItemId, "/p/" + Site.TokenOf(row));
        using var phone = await Site.OpenAsync(row);
        using var first = await phone.PostFormAsync(path + "/read", [], path);
        Assert.NotNull((await Site.AgainAsync(row)).ConfirmedUtc);
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        using var saved = await teacher.PostFormAsync($"/admin/letters/{id}/edit", LetterSite.FormOf(
            "先读再更正", ("Revision", $"{(await Site.ItemAsync(id)).Revision}"), ("Letter.Body", LetterSite.Body + "返校改在初八。"), ("Letter.Correction", "返校日改为初八")));
        await Site.SubmitAsync(DemoAccounts.Teacher, id);
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Approve");

        var page = await phone.GetPageAsync(path);
        Assert.Contains("返校日改为初八", page, StringComparison.Ordinal);
        Assert.Contains("我读到了", page, StringComparison.Ordinal);
        var newest = (await Site.RecipientsAsync(id)).Single(other => other.PersonId == row.PersonId && other.HouseholdKey == row.HouseholdKey);
        Assert.Equal((true, null), (newest.Id != row.Id, newest.ConfirmedUtc));
        using var read = await phone.PostFormAsync(path + "/read", [], path);
        Assert.NotNull((await Site.AgainAsync(newest)).ConfirmedUtc);
        Assert.Contains("老师已经知道您读过了", await phone.GetPageAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_in_strange_hands_gets_into_no_later_letter_once_the_teacher_has_withdrawn_a_link()
    {
        var rows = await Site.SentAsync("手机丢了");
        using var lost = await Site.OpenAsync(rows[0]);
        var other = rows.First(row => row.PersonId != rows[0].PersonId);
        using var kept = await Site.OpenAsync(other);

        await Site.StepAsync(rows[0], RecipientStep.Revoke);

        var next = await Site.SentAsync("手机丢了以后");
        Assert.Contains("打开之前", await lost.GetPageAsync("/p/" + Site.TokenOf(next.First(row => row.PersonId == rows[0].PersonId))), StringComparison.Ordinal);
        Assert.DoesNotContain("打开之前", await kept.GetPageAsync("/p/" + Site.TokenOf(next.First(row => row.PersonId == other.PersonId))), StringComparison.Ordinal);
    }
}
