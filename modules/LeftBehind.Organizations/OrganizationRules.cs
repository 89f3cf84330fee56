using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations;

public static class OrganizationRules
{
    public const string WrongParentLevel = "An organization of this level cannot be placed there.";
    public const string ParentMissing = "Choose the organization above.";
    public const string MovesBelowItself = "An organization cannot be moved below itself.";
    public const string EndsBeforeItBegins = "The last day lies before the first day.";
    public const string WrongCode = "The code does not have the right form for this level.";
    public const string WrongSchoolCode = "A school code has ten digits and begins with 2133 or 3133 or another school type and province.";
    public const string NameMissing = "Enter a name.";
    public const string NameTooLong = "The name is longer than 100 characters.";
    public const string ClassIncomplete = "Enter the stage, the year of entry and the number of the class.";
    public const string ClassExists = "The school has this class already.";
    public const string CodeExists = "This code belongs to another organization.";
    public const string CodeOfAnotherArea = "The code does not begin with that of the area above.";
    public const string DayLiesAhead = "A new name can be entered from its first day on.";
    public const string HasLivingChildren = "Organizations below it are still in use: move or archive them first.";

    public const int LongestName = 100;
    private const int SchoolCodeDigits = 10;

    /// <summary>Schools and villages stand under a township, or straight under the county where the county bureau runs them.</summary>
    public static IReadOnlyList<OrganizationLevel> ParentsOf(OrganizationLevel level) => level switch
    {
        OrganizationLevel.City => [OrganizationLevel.Province],
        OrganizationLevel.County => [OrganizationLevel.City],
        OrganizationLevel.Township => [OrganizationLevel.County],
        OrganizationLevel.School or OrganizationLevel.Village => [OrganizationLevel.Township, OrganizationLevel.County],
        OrganizationLevel.Class => [OrganizationLevel.School],
        _ => [],
    };

    public static IReadOnlyList<OrganizationLevel> ChildrenOf(OrganizationLevel level) =>
        [.. Enum.GetValues<OrganizationLevel>().Where(child => ParentsOf(child).Contains(level))];

    /// <summary>The levels that a person of some level lists, the one that they work with most first. Classes are listed with their school.</summary>
    public static IReadOnlyList<OrganizationLevel> ListedBelow(OrganizationLevel? own) => own switch
    {
        OrganizationLevel.Township => [OrganizationLevel.School, OrganizationLevel.Village],
        OrganizationLevel.County => [OrganizationLevel.School, OrganizationLevel.Township, OrganizationLevel.Village],
        OrganizationLevel.City => [OrganizationLevel.County, OrganizationLevel.School, OrganizationLevel.Township, OrganizationLevel.Village],
        _ => [OrganizationLevel.County, OrganizationLevel.City, OrganizationLevel.School, OrganizationLevel.Township, OrganizationLevel.Village],
    };

    public static bool MayStandUnder(OrganizationLevel level, OrganizationLevel? parent) =>
        parent is { } above ? ParentsOf(level).Contains(above) : level == OrganizationLevel.Province;

    /// <summary>Both days count: an organization is still there on its last day.</summary>
    public static bool IsInUse(DateOnly? validFrom, DateOnly? validTo, DateOnly on) =>
        (validFrom is null || validFrom <= on) && (validTo is null || on <= validTo);

    public static string? FaultOfDates(DateOnly? validFrom, DateOnly? validTo) =>
        validFrom is { } from && validTo is { } to && to < from ? EndsBeforeItBegins : null;

    public static string? FaultOfName(string? name) =>
        string.IsNullOrWhiteSpace(name) ? NameMissing
        : name.EnumerateRunes().Count() > LongestName ? NameTooLong
        : null;

    /// <summary>Why it may not be moved; null when it may. The ancestors are those of the new parent, itself included.</summary>
    public static string? FaultOfMove(int id, OrganizationLevel level, OrganizationLevel? newParent, IEnumerable<int> newAncestorIds) =>
        newParent is null && level != OrganizationLevel.Province ? ParentMissing
        : !MayStandUnder(level, newParent) ? WrongParentLevel
        : newAncestorIds.Contains(id) ? MovesBelowItself
        : null;

    public static string? FaultOfCode(OrganizationLevel level, string code) => level switch
    {
        OrganizationLevel.School => IsSchoolCode(code) ? null : WrongSchoolCode,
        OrganizationLevel.Class => null,
        _ => IsAllDigits(code) && code.Length == CodeDigits(level) && !IsFilledUp(level, code) ? null : WrongCode,
    };

    /// <summary>GB/T 2260 and the township and village codes after it begin with the code of the area above; school codes name the province alone.</summary>
    public static bool BelongsUnder(OrganizationLevel level, string code, string parentCode) =>
        level is OrganizationLevel.School or OrganizationLevel.Class || code.StartsWith(parentCode, StringComparison.Ordinal);

    /// <summary>学校标识码: school type (2), province (2), number (6).</summary>
    public static bool IsSchoolCode(string code) =>
        code.Length == SchoolCodeDigits && IsAllDigits(code) && code[0] is >= '1' and <= '5' && code[2] is >= '1' and <= '8';

    /// <summary>330000 and 330100 are filled up with zeros in GB/T 2260; here the province is 33 and the city 3301.</summary>
    public static string NormalizeCode(string code)
    {
        var trimmed = code.Trim();
        return trimmed.Length != 6 || !IsAllDigits(trimmed) ? trimmed
            : trimmed.EndsWith("0000", StringComparison.Ordinal) ? trimmed[..2]
            : trimmed.EndsWith("00", StringComparison.Ordinal) ? trimmed[..4]
            : trimmed;
    }

    /// <summary>The grades that a school's code lets one expect. Nine-year schools go by 31 as junior schools do, so 31 offers all nine.</summary>
    public static (int First, int Last) GradesOf(string? schoolCode) => schoolCode?.Length >= 2 ? schoolCode[..2] switch
    {
        "21" => (1, ClassRules.LastPrimaryGrade),
        _ => (1, ClassRules.LastGrade),
    } : (1, ClassRules.LastGrade);

    /// <summary>What the code says of the stage: 31 for junior schools, else primary. Nine-year schools bear 31 too and are told by hand.</summary>
    public static SchoolStage StageOf(string schoolCode) =>
        schoolCode.StartsWith("31", StringComparison.Ordinal) ? SchoolStage.Junior : SchoolStage.Primary;

    private static int CodeDigits(OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => 2,
        OrganizationLevel.City => 4,
        OrganizationLevel.County => 6,
        OrganizationLevel.Township => 9,
        _ => 12,
    };

    // Down to the county two zeros fill a code up; towns begin with 100 and villages with 200, so there they are part of it.
    private static bool IsFilledUp(OrganizationLevel level, string code) =>
        level <= OrganizationLevel.County && code.EndsWith("00", StringComparison.Ordinal);

    private static bool IsAllDigits(string code) => code.Length > 0 && code.All(char.IsAsciiDigit);
}
