using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

/// <summary>A class is named by its cohort, for good: what grade that is, is said when it is shown.</summary>
internal static class ClassNames
{
    public static void Give(Organization row, ClassCohort cohort)
    {
        var letter = cohort.Stage == SchoolStage.Primary ? 'P' : 'J';
        row.Named($"{cohort.EntryYear}级{cohort.Number}班").Code = $"{letter}{cohort.EntryYear}-{cohort.Number:00}";
    }
}
