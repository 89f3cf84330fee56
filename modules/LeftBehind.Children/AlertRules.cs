using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

public static class AlertRules
{
    // 浙江省未成年人保护条例 art. 45 and 54: nobody under sixteen may live alone.
    public const int MayLiveAloneFrom = 16;

    public const int AdultFrom = 18;

    public static bool IsWithoutAdult(ChildPart child, GuardiansPart guardians, DateOnly on) => WithoutAdultUntil(child, guardians) > on;

    // For an index: the day on which the alert ends by itself, null if there is none. An unknown birth date never ends it.
    public static DateOnly? WithoutAdultUntil(ChildPart child, GuardiansPart guardians)
    {
        var sixteen = EligibilityRules.AgeLimitReached(child.BirthDate, MayLiveAloneFrom) ?? DateOnly.MaxValue;
        return guardians.Detail switch
        {
            GuardianshipDetail.Alone or GuardianshipDetail.WithSiblingMinor => sixteen,
            null or GuardianshipDetail.OtherRelative or GuardianshipDetail.FriendOrNeighbour when guardians.Guardians.Count > 0 =>
                guardians.Guardians.Select(MinorUntil).Append(sixteen).Min(),
            _ => null,
        };
    }

    // A year of birth alone: who may still be under age in that year counts as under age. Nothing stated counts as adult.
    private static DateOnly? MinorUntil(Guardian guardian) => guardian switch
    {
        { BirthYear: { } year } => new DateOnly(year + AdultFrom, 1, 1),
        { IsAdult: false } => DateOnly.MaxValue,
        _ => DateOnly.MinValue,
    };
}
