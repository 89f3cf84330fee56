using LeftBehind.Children.ClassLists;
using LeftBehind.Children.Parts;

namespace LeftBehind.Forms.Annexes;

/// <summary>A blank Annex 1 with what a class list says of the pupil; the rest is filled in by hand, the day of filling in too.</summary>
internal static class Annex1Prefill
{
    public static Annex1Sheet Of(ClassListPupil pupil) => new()
    {
        Name = pupil.Name,
        Sex = pupil.Sex is { } sex ? PrintedNames.Of(sex) : "",
        BornIn = FormDates.Month(pupil.BirthDate),
        Class = pupil.ClassName,
        Father = Of(pupil.Father),
        Mother = Of(pupil.Mother),
        Guardian = Of(pupil.Guardians.ElementAtOrDefault(0)),
        SecondGuardian = Of(pupil.Guardians.ElementAtOrDefault(1)),
    };

    private static Annex1Parent Of(ClassListParent parent) => new(
        parent.Name, string.Join("，", new[] { FormDates.Month(parent.AwaySince), parent.Place }.Where(word => word.Length > 0)), string.Join('\n', parent.Phones));

    private static Annex1Guardian Of(Guardian? guardian) => guardian is null ? Annex1Guardian.Blank
        : new(guardian.Name ?? "", guardian.Relation ?? "", guardian.Address ?? "", string.Join('\n', guardian.Phones));
}
