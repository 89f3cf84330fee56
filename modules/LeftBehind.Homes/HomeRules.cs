using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes;

/// <summary>What a home lacks (S41–S43).</summary>
internal static class HomeRules
{
    public static bool IsManagedOn(HomeManager manager, DateOnly day) => manager.From <= day && (manager.Until is null || manager.Until >= day);

    /// <summary>The named categories of which there is nothing, or nobody said how many there are.</summary>
    public static IReadOnlyList<FacilityCategory> Missing(FacilitiesPart facilities) =>
        [.. Enum.GetValues<FacilityCategory>().Where(category => Count(facilities, category) is null or 0)];

    /// <summary>The free days on which the home does not open: it is there for those above all.</summary>
    public static IReadOnlyList<FreeTime> Closed(OpeningPart opening) =>
        [.. Enum.GetValues<FreeTime>().Where(time => Hours(opening, time).From is null)];

    public static int? Count(FacilitiesPart facilities, FacilityCategory category) => category switch
    {
        FacilityCategory.Desks => facilities.Desks,
        FacilityCategory.Books => facilities.Books,
        FacilityCategory.Communication => facilities.Communication,
        FacilityCategory.Activity => facilities.Activity,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public static OpeningHours Hours(OpeningPart opening, FreeTime time) => time switch
    {
        FreeTime.Weekends => opening.Weekends,
        FreeTime.WinterHoliday => opening.WinterHoliday,
        FreeTime.SummerHoliday => opening.SummerHoliday,
        FreeTime.StatutoryHolidays => opening.StatutoryHolidays,
        _ => throw new ArgumentOutOfRangeException(nameof(time)),
    };
}
