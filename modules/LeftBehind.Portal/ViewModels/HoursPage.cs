using LeftBehind.Homes;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Portal.ViewModels;

internal sealed record HoursPage(FamilyVisit Visit, IReadOnlyList<HomeHours> Homes)
{
    /// <summary>Kinds of days, with the name of each as a localization key.</summary>
    public static IReadOnlyList<(string Name, OpeningHours Hours)> Of(OpeningPart opening) =>
    [
        ("School days", opening.SchoolDays),
        ("Weekends", opening.Weekends),
        ("Winter holiday", opening.WinterHoliday),
        ("Summer holiday", opening.SummerHoliday),
        ("Public holidays", opening.StatutoryHolidays),
    ];
}
