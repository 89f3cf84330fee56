using LeftBehind.Abstractions.Calendar;

namespace LeftBehind.Children.Import;

/// <summary>The words and the day of a plan.</summary>
internal sealed class PlannerText(IStringLocalizer<Startup> text, IStringLocalizer<LeftBehind.Import.Startup> importText, TimeProvider time)
{
    public IStringLocalizer<Startup> Text => text;

    public IStringLocalizer<LeftBehind.Import.Startup> ImportText => importText;

    public DateOnly Today => ChinaTime.Today(time);
}
