using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users;

/// <summary>Who may stand in for whom, and for how long.</summary>
internal static class SubstituteRules
{
    public const string ColleagueMissing = "Choose a colleague.";
    public const string LastDayMissing = "Give the last day: a substitute is named for a time.";
    public const string InThePast = "The last day has passed already.";
    public const string TooLong = "A substitute is named for at most 92 days. Give the role itself to whoever takes it over.";
    public const string HoldsAlready = "This person has this role there already.";

    /// <summary>The longest holiday, and a month for an illness after it.</summary>
    public const int MostDays = 92;

    /// <summary>What is granted to a person by name cannot be done by another; who stands in names nobody further.</summary>
    public static bool MayBeStoodInFor(Assignment row, DateOnly today) =>
        row.StandsInFor is null && row.OrganizationId != 0 && (row.Until is null || row.Until >= today) && !RoleNames.GrantedOnly.Contains(row.Role);

    public static string? Fault(DateOnly from, DateOnly? until, DateOnly today) =>
        until is not { } last ? LastDayMissing
        : last < from ? AssignmentRules.EndsBeforeItBegins
        : last < today ? InThePast
        : last.DayNumber - from.DayNumber >= MostDays ? TooLong
        : null;
}
