using LeftBehind.Abstractions.Calendar;
using LeftBehind.Children.Services;

namespace LeftBehind.Children.Import;

/// <summary>The words and the day of a plan.</summary>
internal sealed class PlannerText(IStringLocalizer<Startup> text, IStringLocalizer<LeftBehind.Import.Startup> importText, TimeProvider time, OfficeEntries entries)
{
    public IStringLocalizer<Startup> Text => text;

    public IStringLocalizer<LeftBehind.Import.Startup> ImportText => importText;

    public DateOnly Today => ChinaTime.Today(time);

    /// <summary>What an office has to know before it imports for a school; nothing where the school does it itself.</summary>
    public IEnumerable<string> OfEntering(string schoolName) => entries.ActsForSchools
        ? [text["You enter these files for {0}. They are marked so, the school sees them, and what you hand in counts as handed in by the county: a colleague decides.", schoolName]]
        : [];
}
