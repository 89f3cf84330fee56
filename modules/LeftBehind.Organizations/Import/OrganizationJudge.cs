using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Import;

/// <summary>Decides what becomes of each line, the higher levels first, so that a table may name its townships below its schools.</summary>
internal sealed class OrganizationJudge(Organization place, NamedOrganizations known, IReadOnlySet<string> elsewhere, OrganizationRights rights, OrganizationRowTexts texts)
{
    private readonly Dictionary<string, int> _rowOfCode = [];
    private readonly Dictionary<string, Organization> _made = [];

    public List<OrganizationDraft> Drafts { get; } = [];

    public ImportVerdict Judge(ParsedOrganization line)
    {
        if (line.IsRefused)
        {
            return line.Verdict(ImportVerdictKind.Refused);
        }

        if (!_rowOfCode.TryAdd(line.Code, line.Row.Number))
        {
            return OrganizationRowTexts.Refused(line, OrganizationFields.Code, texts.Text["Row {0} bears the same code.", _rowOfCode[line.Code]]);
        }

        return known.ByCode(line.Code) is { } found ? Compare(line, found) : Make(line);
    }

    private ImportVerdict Make(ParsedOrganization line)
    {
        if (elsewhere.Contains(line.Code))
        {
            return OrganizationRowTexts.Refused(line, OrganizationFields.Code, texts.Text["This code belongs to an organization outside {0}. Check the code, or take the line out.", place.Name]);
        }

        var (parent, problem) = Parent(line);
        if (parent is null)
        {
            return OrganizationRowTexts.Refused(line, OrganizationFields.Parent, problem);
        }

        var fault = !OrganizationRules.MayStandUnder(line.Level, parent.Level) ? (OrganizationFields.Parent, OrganizationRules.WrongParentLevel)
            : !OrganizationRules.BelongsUnder(line.Level, line.Code, parent.Code) ? (OrganizationFields.Code, OrganizationRules.CodeOfAnotherArea)
            : ((string Field, string Text)?)null;
        if (fault is { } wrong)
        {
            return OrganizationRowTexts.Refused(line, wrong.Field, texts.Fault(wrong.Text));
        }

        if (known.ByName(line.Name).FirstOrDefault(other => other.Level == line.Level && ParentOf(other) == parent && other.Name == line.Name) is { } same)
        {
            return OrganizationRowTexts.Refused(line, OrganizationFields.Name, texts.Text["{0} stands under {1} already, with the code {2}.", same.Name, parent.Name, same.Code]);
        }

        if (!rights.MayMake(line.Level, place.Path))
        {
            return OrganizationRowTexts.Refused(line, OrganizationFields.Name, texts.Text["You may not set up organizations of this kind here."]);
        }

        var made = new Organization { Level = line.Level, Code = line.Code, Stage = line.Stage, ResponsiblePerson = line.Responsible, Phone = line.Phone, Address = line.Address }.Named(line.Name);
        known.Add(made);
        _made[made.Code] = parent;
        Drafts.Add(new OrganizationDraft(made, parent, line));
        return line.Verdict(ImportVerdictKind.Added) with { Detail = $"{texts.Level(line.Level)} {line.Code}" };
    }

    private ImportVerdict Compare(ParsedOrganization line, Organization found)
    {
        if (found.Level != line.Level || !known.ByName(line.Name).Contains(found))
        {
            return OrganizationRowTexts.Refused(line, OrganizationFields.Name, texts.Text["The code belongs to {0}. Correct the code; a new name is entered on the page of the organization.", found.Name]);
        }

        var moved = line.Parent.Length > 0 && Parent(line).Found is { } parent && found.ParentId is { } above && parent.Id != above
            ? [new ImportMessage(false, OrganizationFields.Parent, texts.Text["It stands elsewhere at present and stays there. It is moved on its own page."])]
            : Array.Empty<ImportMessage>();
        var differences = texts.Differences(found, line);
        if (differences.Count == 0)
        {
            return line.Verdict(ImportVerdictKind.Unchanged, moved);
        }

        if (!rights.MayEdit(found))
        {
            return OrganizationRowTexts.Refused(line, OrganizationFields.Name, texts.Text["You may not change {0}. Take the line out.", found.Name]);
        }

        Drafts.Add(new OrganizationDraft(found, null, line));
        return line.Verdict(ImportVerdictKind.Changed, moved) with { Differences = differences };
    }

    // Without a word about it a village stands under the township whose code it bears, all else straight under the place.
    private (Organization? Found, string Problem) Parent(ParsedOrganization line)
    {
        if (line.Parent.Length == 0)
        {
            return (line.Level == OrganizationLevel.Village ? known.ByCode(line.Code[..9]) ?? place : place, "");
        }

        if (known.ByCode(OrganizationRules.NormalizeCode(line.Parent)) is { } byCode)
        {
            return (byCode, "");
        }

        var named = known.ByName(line.Parent).Where(other => OrganizationRules.MayStandUnder(line.Level, other.Level)).ToList();
        return named.Count == 1 ? (named[0], "")
            : (null, named.Count == 0
                ? texts.Text["There is no {0} in {1}. Put it into the table too, or write it as it is called here.", CellReader.Shown(line.Parent), place.Name]
                : texts.Text["There is more than one {0}. Write its code instead.", CellReader.Shown(line.Parent)]);
    }

    private Organization? ParentOf(Organization row) => _made.TryGetValue(row.Code, out var parent) ? parent : known.ById(row.ParentId);
}
