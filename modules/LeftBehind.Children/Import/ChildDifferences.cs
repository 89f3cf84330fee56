using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>What a line changes in a file that is there, in words; numbers are masked, as in every list.</summary>
internal sealed class ChildDifferences(IStringLocalizer<Startup> text)
{
    public IReadOnlyList<ImportDifference> Between(ChildFile before, ChildFile after) =>
    [
        .. One(text["Name"], before.Child.Name, after.Child.Name),
        .. One(text["Sex"], Word(before.Child.Sex), Word(after.Child.Sex)),
        .. One(text["Birth date"], before.Child.BirthDate?.ToChinese(), after.Child.BirthDate?.ToChinese()),
        .. One(text["Student registry number"], Mask.ResidentId(before.Child.StudentRegistryNo), Mask.ResidentId(after.Child.StudentRegistryNo)),
        .. One(text["Resident ID number"], Mask.ResidentId(before.Child.ResidentIdNo), Mask.ResidentId(after.Child.ResidentIdNo)),
        .. One(text["Registered residence"], before.Child.HukouPlace, after.Child.HukouPlace),
        .. One(text["Home address"], Mask.Address(before.Child.HomeAddress), Mask.Address(after.Child.HomeAddress)),
        .. OfParent(text["Father"], before.Parents.Father, after.Parents.Father),
        .. OfParent(text["Mother"], before.Parents.Mother, after.Parents.Mother),
        .. One(text["Guardian"], Guardians(before), Guardians(after)),
        .. One(text["Lives with"], Word(before.Guardians.Detail), Word(after.Guardians.Detail)),
        .. One(text["Main concerns"], before.Concerns.Text, after.Concerns.Text),
        .. One(text["Changes"], Changes(before), Changes(after)),
        .. One(text["Filled in on"], $"{before.Child.FilledOn:yyyy-MM-dd}", $"{after.Child.FilledOn:yyyy-MM-dd}"),
    ];

    private IEnumerable<ImportDifference> OfParent(string label, Parent before, Parent after) =>
    [
        .. One(label, Person(before), Person(after)),
        .. One(text["{0}: whereabouts", label], Whereabouts(before), Whereabouts(after)),
    ];

    private static IEnumerable<ImportDifference> One(string label, string? before, string? after)
    {
        var (one, other) = (before ?? "", after ?? "");
        return one == other ? [] : [new ImportDifference(label, one, other)];
    }

    private static string Person(Parent parent) => string.Join(' ', parent.Phones.Select(phone => Mask.Phone(phone)).Prepend(parent.Name ?? "").Where(word => word.Length > 0));

    private string Whereabouts(Parent parent) => parent.Absences.FindLast(AbsenceRules.IsOpen) is { } absence
        ? string.Join(' ', new[] { absence.Since is { } since ? text["since {0}", since.ToChinese()].Value : text["away, since when is unknown"].Value, absence.Place ?? "" }.Where(word => word.Length > 0))
        : parent.Status == ParentStatus.Unknown ? "" : PrintedNames.Of(parent.Status);

    private static string Guardians(ChildFile file) => string.Join("；", file.Guardians.Guardians.Select(guardian =>
        string.Join(' ', new[] { guardian.Name ?? "", guardian.Relation ?? "", Mask.Address(guardian.Address), string.Join('、', guardian.Phones.Select(phone => Mask.Phone(phone))) }.Where(word => word.Length > 0))));

    private static string Changes(ChildFile file) => string.Join("；", file.Lifecycle.Events.Select(entry => $"{entry.On:yyyy-MM-dd} {PrintedNames.Of(entry.Type)}"));

    private static string Word<T>(T? value) where T : struct, Enum => value is { } known ? PrintedNames.Of(known) : "";
}
