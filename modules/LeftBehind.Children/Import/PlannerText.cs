using LeftBehind.Abstractions.Calendar;

namespace LeftBehind.Children.Import;

/// <summary>The words and the day of a plan.</summary>
internal sealed class PlannerText(IStringLocalizer<Startup> text, TimeProvider time)
{
    public IStringLocalizer<Startup> Text => text;

    public DateOnly Today => ChinaTime.Today(time);
}
