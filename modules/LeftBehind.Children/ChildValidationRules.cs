using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// What is refused and what is only warned of, over the whole file. Grade (1-9) is the class's on that day, null if unknown.
public static class ChildValidationRules
{
    private const int YearsOffForGrade = 2;

    public static IReadOnlyList<Finding> Check(ChildFile file, int? grade, DateOnly today) =>
    [
        .. OfName(file.Child.Name),
        .. OfDates(file.Child, grade, today),
        .. OfNumbers(file.Child),
        .. OfParent(file.Parents.Father, "Parents.Father", today),
        .. OfParent(file.Parents.Mother, "Parents.Mother", today),
        .. file.Guardians.Guardians.SelectMany((guardian, index) => OfContacts(guardian.Phones, guardian.Email, $"Guardians.Guardians[{index}]")),
        .. AnnotationRules.Check(file.Child, "Child").Where(finding => finding.Field != "Child.Name"),
        .. AnnotationRules.Check(file.Parents, "Parents"),
        .. AnnotationRules.Check(file.Guardians, "Guardians"),
        .. AnnotationRules.Check(file.Concerns, "Concerns"),
        .. AnnotationRules.Check(file.Study, "Study"),
        .. AnnotationRules.Check(file.Living, "Living"),
        .. AnnotationRules.Check(file.Lifecycle, "Lifecycle"),
    ];

    // Whole years on a day; without a birthday's day the 1st counts.
    public static int Age(PartialDate birth, DateOnly on)
    {
        var years = on.Year - birth.Year;
        return birth.FirstDay.AddYears(years) > on ? years - 1 : years;
    }

    private static IEnumerable<Finding> OfName(string name)
    {
        FindingCode? code = PersonName.Normalize(name).Problem switch
        {
            PersonNameProblem.Empty => FindingCode.NameMissing,
            PersonNameProblem.TooLong => FindingCode.NameTooLong,
            PersonNameProblem.ControlCharacters => FindingCode.NameUnprintable,
            PersonNameProblem.NotAName => FindingCode.NotAName,
            _ => null,
        };
        return code is null ? [] : [new Finding(code.Value, "Child.Name")];
    }

    private static IEnumerable<Finding> OfDates(ChildPart child, int? grade, DateOnly today)
    {
        if (child.FilledOn > today)
        {
            yield return new Finding(FindingCode.FilledInFuture, "Child.FilledOn");
        }

        if (child.BirthDate is not { } birth)
        {
            yield break;
        }

        if (birth.FirstDay > today)
        {
            yield return new Finding(FindingCode.BirthInFuture, "Child.BirthDate");
            yield break;
        }

        var age = Age(birth, today);
        if (age is < 6 or > 16)
        {
            yield return new Finding(age < 6 ? FindingCode.TooYoungForSchool : FindingCode.TooOldForSchool, "Child.BirthDate");
        }

        // Six in the first grade, by the September in which the school year began.
        var ageInSeptember = Age(birth, new DateOnly(today.Month >= 9 ? today.Year : today.Year - 1, 9, 1));
        if (grade is { } known && Math.Abs(ageInSeptember - (known + 5)) > YearsOffForGrade)
        {
            yield return new Finding(FindingCode.AgeUnusualForGrade, "Child.BirthDate", age.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<Finding> OfNumbers(ChildPart child)
    {
        if (ResidentIdNumber.TryParse(child.ResidentIdNo, out var id, out var problem))
        {
            foreach (var finding in AgainstId(child, id))
            {
                yield return finding;
            }
        }
        else if (problem == IdentifierProblem.Malformed)
        {
            yield return new Finding(FindingCode.ResidentIdMalformed, "Child.ResidentIdNo");
        }

        _ = StudentRegistryNumber.TryParse(child.StudentRegistryNo, out _, out problem);
        if (problem is IdentifierProblem.Malformed or IdentifierProblem.WrongCheckDigit)
        {
            yield return new Finding(problem == IdentifierProblem.Malformed ? FindingCode.StudentRegistryNoMalformed : FindingCode.StudentRegistryNoCheckDigit, "Child.StudentRegistryNo");
        }
    }

    private static IEnumerable<Finding> AgainstId(ChildPart child, ResidentIdNumber id)
    {
        if (id.Problem == IdentifierProblem.WrongCheckDigit)
        {
            yield return new Finding(FindingCode.ResidentIdCheckDigit, "Child.ResidentIdNo");
        }

        if (child.Sex is { } sex && id.IsMale != (sex == Sex.Male))
        {
            yield return new Finding(FindingCode.SexDiffersFromId, "Child.Sex");
        }

        if (child.BirthDate is { } birth && (birth.Year != id.BirthDate.Year || (birth.Month ?? id.BirthDate.Month) != id.BirthDate.Month || (birth.Day ?? id.BirthDate.Day) != id.BirthDate.Day))
        {
            yield return new Finding(FindingCode.BirthDiffersFromId, "Child.BirthDate");
        }
    }

    private static IEnumerable<Finding> OfParent(Parent parent, string path, DateOnly today)
    {
        for (var index = 0; index < parent.Absences.Count; index++)
        {
            var absence = parent.Absences[index];
            if (absence is { ReturnedOn: { } returned, Since: { } since } && returned.IsSurelyBefore(since))
            {
                yield return new Finding(FindingCode.ReturnBeforeLeaving, $"{path}.Absences[{index}].ReturnedOn");
            }

            if (absence.Since?.FirstDay > today)
            {
                yield return new Finding(FindingCode.LeavingInFuture, $"{path}.Absences[{index}].Since");
            }
        }

        foreach (var index in AbsenceRules.Overlapping(parent.Absences))
        {
            yield return new Finding(FindingCode.AbsencesOverlap, $"{path}.Absences[{index}].Since");
        }

        if (parent.Status == ParentStatus.Home && parent.Absences.Exists(AbsenceRules.IsOpen))
        {
            yield return new Finding(FindingCode.HomeButStillAway, $"{path}.Status");
        }

        if (parent is { Status: ParentStatus.Deceased, StatusSince: null } && parent.Absences.Count > 0)
        {
            yield return new Finding(FindingCode.DateOfDeathMissing, $"{path}.StatusSince");
        }

        var visits = parent.Visits.Select((stay, index) => (stay, index)).Where(visit => visit.stay.To < visit.stay.From);
        foreach (var finding in visits.Select(visit => new Finding(FindingCode.VisitEndsBeforeItBegins, $"{path}.Visits[{visit.index}].To")).Concat(OfContacts(parent.Phones, parent.Email, path)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> OfContacts(List<string> phones, string? email, string path) =>
    [
        .. phones.Index().Where(entry => !PhoneNumber.TryParse(entry.Item, out _)).Select(entry => new Finding(FindingCode.PhoneMalformed, $"{path}.Phones[{entry.Index}]")),
        .. email is null || EmailText.IsAddress(email) ? Array.Empty<Finding>() : [new(FindingCode.EmailMalformed, $"{path}.Email")],
    ];
}
