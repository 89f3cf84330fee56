using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Sending;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Portal;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Letters;

public abstract partial class LetterSendingTests
{
    [Fact]
    public async Task A_text_message_in_doubt_is_said_to_be_so_on_the_board_and_nothing_of_it_is_left_once_it_went_out_again()
    {
        var id = await Site.PublishedAsync("存疑信");
        var row = (await Site.RecipientsAsync(id))[0];
        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        await teacher.PostAsync($"/admin/letters/{id}/messages");
        await Site.MessagesEndedAsync(id);

        await TellAsync(new NotificationFailed(LetterMessageKeys.Of(row, LetterChannel.Sms), LetterMessages.Kind, IsUncertain: true, AddressIsWrong: false));
        var board = await teacher.GetPageAsync($"/admin/letters/{id}/receipts");
        var line = board.Split("<tr>").Single(part => part.Contains($"value=\"{row.Id}\"", StringComparison.Ordinal));
        Assert.Contains("chip-warn", line, StringComparison.Ordinal);
        Assert.DoesNotContain("未送达", line, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"pager\"", board, StringComparison.Ordinal);
        // What is done with the ticked ones stands above them: below fifty rows nobody finds it.
        Assert.True(board.IndexOf("data-bulk ", StringComparison.Ordinal) < board.IndexOf($"value=\"{row.Id}\"", StringComparison.Ordinal));

        await TellAsync(new NotificationDelivered(LetterMessageKeys.Of(row, LetterChannel.Sms), LetterMessages.Kind, NotificationState.Sent));
        var after = await Site.AgainAsync(row);
        Assert.Equal((true, null, ""), (after.SentUtc is not null, after.FailedUtc, after.Note));
    }
}
