using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Import;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Import;

/// <summary>At which organization a line's role is held: the county, the school, the class of the school.</summary>
internal sealed class TaskPlaces(Organization place, SchoolFinder schools, IReadOnlyDictionary<(int School, ClassCohort Cohort), Organization> classes, SchoolYear year, PeopleTexts texts)
{
    /// <summary>The organization, or the field and the reason why there is none.</summary>
    public (Organization? At, string Field, string Problem) Find(ImportRow row, string role, string classWord, AccountRights rights)
    {
        var (at, field, problem) = role == RoleNames.CountyReviewer ? (place, PeopleFields.Role, "") : OfSchool(row, role, classWord);
        return at is null ? (null, field, problem)
            : !AssignmentRules.FitsAt(role, at.Level) ? (null, PeopleFields.Role, texts.Own[AssignmentRules.WrongLevel])
            : !rights.MayGive(role, at) ? (null, PeopleFields.Role, texts.Own[AssignmentRules.NotYours])
            : (at, "", "");
    }

    private (Organization? At, string Field, string Problem) OfSchool(ImportRow row, string role, string classWord)
    {
        var (school, problem) = schools.Find(row, PeopleFields.SchoolCode, PeopleFields.School);
        if (school is null)
        {
            return (null, row.Says(PeopleFields.SchoolCode) ? PeopleFields.SchoolCode : PeopleFields.School, problem);
        }

        return AssignmentRules.LevelsOf(role).Contains(OrganizationLevel.Class) ? OfClass(school, classWord.Length > 0 ? classWord : row.Text(PeopleFields.Class)) : (school, "", "");
    }

    private (Organization? At, string Field, string Problem) OfClass(Organization school, string written)
    {
        if (NoneText.Is(written))
        {
            return (null, PeopleFields.Class, texts.Own["Which class? A class teacher needs one; write 三(2) or 302班."]);
        }

        return ClassNameParser.Parse(written)?.CohortIn(year, school.Stage) is { } cohort && classes.TryGetValue((school.Id, cohort), out var found)
            ? (found, "", "")
            : (null, PeopleFields.Class, texts.Own["{0} has no class {1}. Correct it, or import the classes first.", school.Name, CellReader.Shown(written)]);
    }
}
