using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>What is missing in the files of a school that handed its list in as Annex 2: neither sex nor birth, number, names of the parents or a date of leaving is on it.</summary>
internal static class Gaps
{
    public static IReadOnlyList<Gap> All(IStringLocalizer<Startup> text) =>
    [
        new(ChildFields.Sex, text["Sex"], file => file.Child.Sex is null, file => file.Child.Sex is { } sex ? PrintedNames.Of(sex) : ""),
        new(ChildFields.Birth, text["Birth date"], file => file.Child.BirthDate is null, file => file.Child.BirthDate?.ToChinese() ?? "") { IsDate = true },
        new(ChildFields.Registry, text["Student registry number"], file => string.IsNullOrEmpty(file.Child.StudentRegistryNo), file => file.Child.StudentRegistryNo ?? "") { Counts = false },
        .. OfParent(ChildFields.FatherPrefix, file => file.Parents.Father, text["Father's name"], text["Father away since"]),
        .. OfParent(ChildFields.MotherPrefix, file => file.Parents.Mother, text["Mother's name"], text["Mother away since"]),
        new(ChildFields.GuardianRelation, text["Guardian's relation to the child"], file => OnlyGuardian(file) is { Relation: null or "" }, file => OnlyGuardian(file)?.Relation ?? ""),
    ];

    public static bool Any(ChildFile file, IEnumerable<Gap> gaps) => gaps.Any(gap => gap.Counts && gap.IsMissing(file));

    private static IEnumerable<Gap> OfParent(string prefix, Func<ChildFile, Parent> parent, string name, string since) =>
    [
        new(prefix + ChildFields.ParentName, name, file => string.IsNullOrEmpty(parent(file).Name) && parent(file).Status is not (ParentStatus.Deceased or ParentStatus.Missing), file => parent(file).Name ?? ""),
        new(prefix + ChildFields.ParentSince, since, file => OpenAbsence(parent(file)) is { Since: null }, file => OpenAbsence(parent(file))?.Since?.ToChinese() ?? "") { IsDate = true },
    ];

    private static Absence? OpenAbsence(Parent parent) => parent.Absences.FindLast(AbsenceRules.IsOpen);

    // With more than one a word in the table could be about either.
    private static Guardian? OnlyGuardian(ChildFile file) => file.Guardians.Guardians is [var only] && !string.IsNullOrEmpty(only.Name) ? only : null;
}
