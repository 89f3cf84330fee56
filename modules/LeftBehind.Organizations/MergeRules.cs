using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations;

/// <summary>When a school may be merged into another, and what its classes are called there.</summary>
internal static class MergeRules
{
    public const string NoOtherSchool = "Choose the school that takes it in.";
    public const string NotInUse = "One of the two schools is not in use on that day.";
    public const string OtherCounty = "Both schools have to be in one county.";
    public const string DayMissing = "Enter the first day.";
    public const string DayAhead = "A merger is entered from its first day on.";
    public const string StageMissing = "The school that takes it in has no classes of that stage. Change its kind first.";
    public const string NumbersFull = "The school that takes it in has no number left for a class of that year.";

    /// <summary>Null where nothing stands in the way.</summary>
    public static string? FaultOf(Organization from, Organization? into, DateOnly? on, DateOnly today) =>
        into is null || into.Id == from.Id || into.Level != OrganizationLevel.School || from.Level != OrganizationLevel.School ? NoOtherSchool
        : into.CountyId != from.CountyId ? OtherCounty
        : on is not { } day ? DayMissing
        : day > today ? DayAhead
        // The school was still there on the day before.
        : !OrganizationRules.IsInUse(from.ValidFrom, from.ValidTo, day.AddDays(-1)) || from.ValidTo < today || !OrganizationRules.IsInUse(into.ValidFrom, into.ValidTo, today) ? NotInUse
        : null;

    /// <summary>Classes that go along: those still in school on the day.</summary>
    public static bool GoesAlong(Organization row, DateOnly on) => row.Cohort is { } cohort && (row.ValidTo is null || row.ValidTo >= on)
        && ClassRules.StateIn(cohort, SchoolCalendarRules.YearOn(on)) != ClassState.Graduated;

    /// <summary>Each class keeps its number where the other school has none of that year with it; else it takes the next that is free. Null where there is none.</summary>
    public static IReadOnlyDictionary<int, int>? NumbersOf(IEnumerable<Organization> coming, IEnumerable<ClassCohort> there)
    {
        var taken = there.ToHashSet();
        var classes = coming.Where(row => row.Cohort is not null).OrderBy(row => row.EntryYear).ThenBy(row => row.ClassNumber).ToList();
        var numbers = new Dictionary<int, int>();
        // First those that keep theirs, so that nobody else is given it.
        foreach (var row in classes.Where(row => taken.Add(row.Cohort!.Value)).ToList())
        {
            numbers[row.Id] = row.Cohort!.Value.Number;
        }
        foreach (var row in classes.Where(row => !numbers.ContainsKey(row.Id)))
        {
            var free = Enumerable.Range(1, ClassRules.HighestClassNumber).Select(number => row.Cohort!.Value with { Number = number }).FirstOrDefault(cohort => !taken.Contains(cohort));
            if (free.Number == 0)
            {
                return null;
            }
            taken.Add(free);
            numbers[row.Id] = free.Number;
        }
        return numbers;
    }

    /// <summary>A primary school takes no junior classes; a nine-year school takes both.</summary>
    public static bool TakesStages(Organization into, IEnumerable<Organization> coming) => into.Stage is not { } stage || coming.All(row => row.Stage is null || row.Stage == stage);
}
