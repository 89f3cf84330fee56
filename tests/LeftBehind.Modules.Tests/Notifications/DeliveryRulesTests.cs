using LeftBehind.Notifications;
using LeftBehind.Notifications.Entities;

namespace LeftBehind.Modules.Tests.Notifications;

public class DeliveryRulesTests
{
    [Theory, InlineData(1, 30), InlineData(2, 60), InlineData(4, 240), InlineData(7, 1920), InlineData(8, 3600), InlineData(500, 3600)]
    public void A_server_that_does_not_answer_is_asked_ever_more_rarely_but_each_hour(int attempts, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), DeliveryRules.PauseAfter(attempts));

    [Fact]
    public void Tries_of_one_message_have_one_name_outside_and_what_is_sent_again_by_hand_another()
    {
        var row = new Notification { Key = "letter-7", Attempts = 3 };
        Assert.Equal("letter-7", DeliveryRules.EffectKey(row));
        row.Edition = 2;
        Assert.Equal("letter-7~2", DeliveryRules.EffectKey(row));
    }

    [Theory, InlineData("13812345678", "138****5678"), InlineData("li.xiuying@example.com", "l***@example.com"), InlineData("@", "***@"), InlineData("", "")]
    public void A_list_shows_of_an_address_enough_to_recognise_it(string address, string shown) => Assert.Equal(shown, AddressMask.Of(address));
}
