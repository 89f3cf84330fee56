using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Indexes;

/// <summary>What lists and counts read of a child's file. Dates, never today's answer: see <see cref="ChildIndexRules"/>.</summary>
public sealed class ChildIndex : ContentIndex
{
    public string Name { get; set; } = "";

    public string SortKey { get; set; } = "";

    public Sex? Sex { get; set; }

    /// <summary>ISO text of a partial date, which sorts as the dates do.</summary>
    public string? BirthDate { get; set; }

    public DateOnly? FilledOn { get; set; }

    public DateTime ModifiedUtc { get; set; }

    public GuardianshipForm? GuardianshipForm { get; set; }

    public GuardianshipDetail? GuardianshipDetail { get; set; }

    public string GuardianName { get; set; } = "";

    /// <summary>As lists show it (138****5678): the whole number is in the file alone.</summary>
    public string GuardianPhoneMasked { get; set; } = "";

    /// <summary>Parents who are away and of whose return nobody has written: 0, 1 or 2.</summary>
    public int ParentsAway { get; set; }

    /// <summary>2013 definition: counts on a day d if From &lt;= d and (Until is null or d &lt; Until).</summary>
    public DateOnly? EligibleFrom { get; set; }

    public DateOnly? EligibleUntil { get; set; }

    public EligibilityEnd? EligibilityEnd { get; set; }

    /// <summary>Beginning of the absence that decides: from then until EligibleFrom the child is watched.</summary>
    public DateOnly? AwaySince { get; set; }

    /// <summary>据学校申报，待补日期</summary>
    public bool RestsOnDeclaration { get; set; }

    /// <summary>2016 definition.</summary>
    public DateOnly? CivilAffairsFrom { get; set; }

    public DateOnly? CivilAffairsUntil { get; set; }

    /// <summary>The event by which the child left; null while none stands.</summary>
    public ChangeType? ExitType { get; set; }

    public DateOnly? ExitOn { get; set; }

    /// <summary>The day on which the alert of a child without an adult ends by itself; null if there is none.</summary>
    public DateOnly? WithoutAdultUntil { get; set; }

    /// <summary>Empty blocks of the file, of those that do not depend on the term or on a helper.</summary>
    public int MissingBlocks { get; set; }

    public string? StudentRegistryHash { get; set; }

    public string? ResidentIdHash { get; set; }

    /// <summary>The first day on which the file would give another row, to be mapped anew on it; null where it never will.</summary>
    public DateOnly? RecheckOn { get; set; }
}
