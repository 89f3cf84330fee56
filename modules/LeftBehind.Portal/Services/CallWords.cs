using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Portal.Services;

/// <summary>Says to the teacher when a call suits, in the language of the school.</summary>
internal sealed class CallWords(SiteLanguage site, IStringLocalizer<Startup> text, TimeProvider time)
{
    public string Of(TimeOnly? at, string zone, string note)
    {
        var when = at is { } hour ? site.Say(() => Of(hour, zone)) : "";
        return string.Join("；", new[] { when, note }.Where(part => part.Length > 0));
    }

    private string Of(TimeOnly hour, string zone)
    {
        var there = hour.ToString("HH:mm", CultureInfo.InvariantCulture);
        if (zone == CallTimeRules.China)
        {
            return there;
        }
        var (here, days) = CallTimeRules.AtSchool(hour, zone, ChinaTime.Today(time));
        var day = days switch { > 0 => text["the next day"].Value, < 0 => text["the day before"].Value, _ => "" };
        var name = text[CallTimeRules.Zones.First(known => known.Id == zone).Name].Value;
        return text["{0} in {1}, in China {2} {3}", there, name, day, here.ToString("HH:mm", CultureInfo.InvariantCulture)].Value;
    }
}
