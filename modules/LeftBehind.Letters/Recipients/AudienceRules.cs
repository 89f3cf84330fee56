using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Letters.Recipients;

/// <summary>Who gets a letter: chosen by class, grade or home, marked as a recipient, and blocked by nobody.</summary>
internal static class AudienceRules
{
    /// <summary>Nothing chosen means all of the class or school.</summary>
    public static bool IsChosen(LetterAudiencePart audience, int? classId, int? entryYear, bool isJunior, bool isOfHome, DateOnly on)
    {
        if (audience.Classes.Count == 0 && audience.Grades.Count == 0 && audience.Homes.Count == 0)
        {
            return true;
        }
        var grade = audience.Grades.Count > 0 && entryYear is { } year ? ClassRules.GradeOn(new(year, isJunior ? SchoolStage.Junior : SchoolStage.Primary, 1), on) : null;
        return isOfHome || (classId is { } id && audience.Classes.Contains(id)) || (grade is { } known && audience.Grades.Contains(known));
    }

    /// <summary>The children whom a person gets the letter for; empty where they get none. A block holds for all, in whose file it was noted.</summary>
    public static IReadOnlyList<AudiencePupil> ChildrenFor(HouseholdPerson person, LetterAudiencePart audience, LetterLanguage language, PersonRules rules)
    {
        var said = person.Named.Select(named => (named.Pupil, named.As, Rule: rules.Of(named.Pupil.ContentItemId, named.As.Id))).ToList();
        if (said.Exists(entry => rules.Blocked.Contains(entry.As.Id)))
        {
            return [];
        }
        return
        [
            .. said.Where(entry => IsMarked(entry.As, entry.Rule) && Reads(entry.As, audience.Readers) && (!audience.OnlyOfLanguage || (entry.Rule?.Language ?? LetterLanguage.Chinese) == language))
                .Select(entry => entry.Pupil),
        ];
    }

    public static bool IsMarked(PupilPerson person, ContactRule? rule) => rule?.Kind switch
    {
        ContactRuleKind.Recipient => true,
        ContactRuleKind.NoRecipient or ContactRuleKind.Blocked => false,
        _ => person.IsMarked,
    };

    private static bool Reads(PupilPerson person, LetterReaders readers) => readers switch
    {
        LetterReaders.Parents => person.Role.HasFlag(PupilPersonRole.Parent),
        LetterReaders.Guardians => person.Role.HasFlag(PupilPersonRole.Guardian),
        _ => true,
    };
}
