using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Forms.Annexes;

/// <summary>A child's file in the words of Annex 1.</summary>
internal static class Annex1Words
{
    private const int GuardiansOnTheForm = 2;

    /// <param name="child">The file and the helper.</param>
    /// <param name="on">The day of which it tells; it is the 填报时间 of a file that states none.</param>
    public static Annex1Sheet Of(ChildOnForm child, DateOnly on)
    {
        var file = child.File;
        var guardians = file.Guardians.Guardians;
        return new Annex1Sheet
        {
            Name = file.Child.Name,
            Sex = file.Child.Sex is { } sex ? PrintedNames.Of(sex) : "",
            BornIn = FormDates.Month(file.Child.BirthDate),
            Class = file.Enrolment.Cohort() is { } cohort ? ClassRules.Display(cohort, SchoolCalendarRules.YearOn(on)) : "",
            FilledOn = FormDates.Day(file.Child.FilledOn ?? on),
            Father = Of(file.Parents.Father, on),
            Mother = Of(file.Parents.Mother, on),
            Guardian = Of(guardians.ElementAtOrDefault(0)),
            SecondGuardian = Of(guardians.ElementAtOrDefault(1)),
            FurtherGuardians = Math.Max(0, guardians.Count - GuardiansOnTheForm),
            Concerns = ConcernWords.Of(file.Concerns),
            MentorName = child.Helper?.Name ?? "",
            MentorOccupation = child.Helper?.Occupation ?? "",
            MentorPhone = child.Helper?.Phone ?? "",
            PairedOn = child.Helper is { } helper ? FormDates.Month(helper.From) : "",
        };
    }

    private static Annex1Parent Of(Parent parent, DateOnly on) =>
        new(ParentWords.Name(parent), ParentWords.SinceAndWhere(parent, on), ParentWords.Phones(parent));

    private static Annex1Guardian Of(Guardian? guardian) => guardian is null ? Annex1Guardian.Blank
        : new(guardian.Name ?? "", guardian.Relation ?? "", guardian.Address ?? "", string.Join('\n', guardian.Phones));
}
