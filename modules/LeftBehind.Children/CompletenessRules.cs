using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

public static class CompletenessRules
{
    // Term is the one that runs (2025-1); hasHelper and hasClass come from rows beside the file.
    public static Completeness Of(ChildFile file, string term, bool hasClass, bool hasHelper)
    {
        var missing = Enum.GetValues<FileBlock>().Where(block => !IsThere(block, file, term, hasClass, hasHelper)).ToList();
        var all = Enum.GetValues<FileBlock>().Length;
        return new Completeness((all - missing.Count) * 100 / all, missing);
    }

    // What an index can count: the blocks that depend neither on the term that runs nor on rows beside the file, and that every child has (a number may be missing, a concern need not be there).
    public static int MissingNow(ChildFile file, bool hasClass) => Enum.GetValues<FileBlock>()
        .Count(block => block is not (FileBlock.Helper or FileBlock.Concerns or FileBlock.Number or FileBlock.StudyStatus or FileBlock.LivingStatus)
            && !IsThere(block, file, "", hasClass, hasHelper: true));

    // Without these a file cannot be handed in: the cells that Annex 1 always has.
    public static IReadOnlyList<FileBlock> MissingForSubmission(ChildFile file, bool hasClass) =>
        [.. new[] { FileBlock.Name, FileBlock.Sex, FileBlock.BirthDate, FileBlock.Class, FileBlock.FilledOn, FileBlock.Guardian }
            .Where(block => !IsThere(block, file, "", hasClass, hasHelper: true))];

    public static bool IsOnAnnex1(FileBlock block) => block <= FileBlock.Helper;

    private static bool IsThere(FileBlock block, ChildFile file, string term, bool hasClass, bool hasHelper) => block switch
    {
        FileBlock.Name => Said(file.Child.Name),
        FileBlock.Sex => file.Child.Sex is not null,
        FileBlock.BirthDate => file.Child.BirthDate is not null,
        FileBlock.Class => hasClass,
        FileBlock.FilledOn => file.Child.FilledOn is not null,
        FileBlock.Father => IsKnown(file.Parents.Father),
        FileBlock.Mother => IsKnown(file.Parents.Mother),
        FileBlock.ParentPhone => !CanBeCalled(file.Parents) || file.Parents.Father.Phones.Count + file.Parents.Mother.Phones.Count > 0,
        FileBlock.Guardian => LivesWithoutGuardian(file.Guardians) || file.Guardians.Guardians.Exists(guardian => Said(guardian.Name) && Said(guardian.Relation)),
        FileBlock.GuardianAddress => LivesWithoutGuardian(file.Guardians) || file.Guardians.Guardians.Exists(guardian => Said(guardian.Address)),
        FileBlock.GuardianPhone => LivesWithoutGuardian(file.Guardians) || file.Guardians.Guardians.Exists(guardian => guardian.Phones.Count > 0),
        FileBlock.Concerns => Said(file.Concerns.Text) || file.Concerns.Tags.Count > 0,
        FileBlock.Helper => hasHelper,
        FileBlock.RuralFamily => file.Child.IsRuralFamily is not null,
        FileBlock.Hukou => Said(file.Child.HukouPlace) || Said(file.Child.HukouCode),
        FileBlock.Number => Said(file.Child.StudentRegistryNo) || Said(file.Child.ResidentIdNo),
        FileBlock.LivingArrangement => file.Guardians.Detail is not null,
        FileBlock.StudyStatus => file.Study.Terms.Exists(entry => entry.Term == term),
        FileBlock.LivingStatus => file.Living.Terms.Exists(entry => entry.Term == term),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static bool Said(string? text) => !string.IsNullOrWhiteSpace(text);

    // Known means: home, dead, missing, in prison; or away with a date and a place.
    private static bool IsKnown(Parent parent) => parent.Status is ParentStatus.Deceased or ParentStatus.Missing
        || (Said(parent.Name) && (parent.Absences.FindLast(AbsenceRules.IsOpen) is { } absence
            ? absence.Since is not null && Said(absence.Place)
            : parent.Status is ParentStatus.Home or ParentStatus.Imprisoned));

    private static bool CanBeCalled(ParentsPart parents) =>
        new[] { parents.Father, parents.Mother }.Any(parent => parent.Status is not (ParentStatus.Deceased or ParentStatus.Missing or ParentStatus.Imprisoned));

    private static bool LivesWithoutGuardian(GuardiansPart guardians) => guardians.Detail == GuardianshipDetail.Alone;
}
