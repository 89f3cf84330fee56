using System.Globalization;
using LeftBehind.Notifications.Preferences;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Notifications.ViewModels;

internal sealed record MessageSettingsPage(MessageSettingsForm Form, OwnWay Email, OwnWay Mobile)
{
    private const int HoursADay = 24;

    public static IReadOnlyList<SelectListItem> Hours { get; } =
        [.. Enumerable.Range(0, HoursADay).Select(hour => new SelectListItem(string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00"), hour.ToString(CultureInfo.InvariantCulture)))];

    /// <summary>Whether messages can leave on a way at all.</summary>
    public bool Has(MessageWay way) => way switch
    {
        MessageWay.InApp => true,
        MessageWay.Sms => Mobile.IsUsable,
        _ => Email.IsUsable,
    };
}
