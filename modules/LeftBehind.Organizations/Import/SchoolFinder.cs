using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Import;

/// <summary>Finds the school that a line is about among those of the place; in a table of one school it need not be written.</summary>
public sealed class SchoolFinder(Organization place, NamedOrganizations schools, IStringLocalizer<Startup> text)
{
    /// <summary>The school, or why there is none, in the user's language.</summary>
    public (Organization? School, string Problem) Find(ImportRow row, string codeField, string nameField)
    {
        // Of a school named in one of the two columns, what the line above says in the other does not hold.
        var isOwn = row.Says(codeField) && !row.FilledDown.Contains(codeField) || row.Says(nameField) && !row.FilledDown.Contains(nameField);
        string Said(string field) => isOwn && row.FilledDown.Contains(field) ? "" : NoneText.OrEmpty(row.Text(field));
        var (plainCode, plainName) = (Said(codeField), Said(nameField));
        if (plainCode.Length > 0)
        {
            return OfCode(plainCode, plainName);
        }

        if (plainName.Length == 0)
        {
            return place.SchoolId is not null ? (place, "") : (null, text["Which school? Write its name or its code."]);
        }

        var named = schools.ByName(plainName);
        return named.Count == 1 ? (named[0], "")
            : named.Count > 1 ? (null, text["There is more than one {0}. Write its code instead.", CellReader.Shown(plainName)])
            : schools.ByCode(plainName) is { } byCode ? (byCode, "")
            : (null, text["There is no school {0} in {1}. Write it as it is called here, or import it first.", CellReader.Shown(plainName), place.Name]);
    }

    private (Organization? School, string Problem) OfCode(string code, string name)
    {
        if (!OrganizationRules.IsSchoolCode(code))
        {
            return (null, text[OrganizationRules.WrongSchoolCode]);
        }

        if (schools.ByCode(code) is not { } found)
        {
            return (null, text["There is no school with the code {0} in {1}. Check the code, or import the school first.", code, place.Name]);
        }

        return name.Length > 0 && !schools.ByName(name).Contains(found)
            ? (null, text["The code is that of {0}, the name is another one. Correct one of them.", found.Name])
            : (found, "");
    }
}
