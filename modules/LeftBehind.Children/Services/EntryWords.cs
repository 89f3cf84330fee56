using LeftBehind.Ui.Texts;

namespace LeftBehind.Children.Services;

/// <summary>What stands in the history of a file that an office wrote for a school.</summary>
internal sealed class EntryWords(OfficeEntries entries, SiteLanguage site, IStringLocalizer<Startup> text)
{
    /// <summary>Empty where the school writes itself.</summary>
    public string Detail => entries.ActsForSchools ? site.Say(() => text["Entered by the county for the school"].Value) : "";
}
