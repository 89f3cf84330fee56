using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Organizations.Import;

/// <summary>Reads one line; what is wrong with its cells is among its messages.</summary>
internal sealed class OrganizationRowReader(OrganizationWords words, IStringLocalizer<Startup> text, IStringLocalizer<LeftBehind.Import.Startup> importText)
{
    private const int LongestPerson = 60;
    private const int LongestAddress = 200;

    public ParsedOrganization Read(ImportRow line)
    {
        var cells = new CellReader(importText);
        var row = cells.WithoutErrors(line);
        var (name, code) = (cells.Title(row, OrganizationFields.Name, OrganizationRules.LongestName), OrganizationRules.NormalizeCode(cells.LongNumber(row, OrganizationFields.Code)));
        var kind = NoneText.OrEmpty(row.Text(OrganizationFields.Kind));
        var level = OrganizationKinds.LevelOf(kind, code, name);
        Complain(cells, row, level, code);
        var said = $"{NoneText.OrEmpty(row.Text(OrganizationFields.Stage))} {kind}".Trim();
        var stage = level == OrganizationLevel.School ? StageOf(cells, said, name, code) : null;
        return new ParsedOrganization(row, level ?? OrganizationLevel.School)
        {
            Name = name,
            Code = code,
            Parent = NoneText.OrEmpty(row.Text(OrganizationFields.Parent)),
            Stage = stage,
            SaysStage = OrganizationKinds.IsNineYear(said) || OrganizationKinds.StageOf(said) is not null,
            Responsible = cells.Title(row, OrganizationFields.Responsible, LongestPerson),
            Phone = string.Join('、', cells.Phones(row, OrganizationFields.Phone).Take(3)),
            Address = cells.Title(row, OrganizationFields.Address, LongestAddress),
            Messages = cells.Messages,
        };
    }

    private void Complain(CellReader cells, ImportRow row, OrganizationLevel? level, string code)
    {
        if (!row.Says(OrganizationFields.Name))
        {
            cells.Refuse(OrganizationFields.Name, words.Fault(OrganizationRules.NameMissing));
        }

        if (level is not { } known)
        {
            cells.Refuse(OrganizationFields.Kind, text["Is this a township, a school or a village? Add a column for it, or correct the code."]);
        }
        else if (OrganizationRules.FaultOfCode(known, code) is { } fault)
        {
            cells.Refuse(OrganizationFields.Code, $"{words.Fault(fault)} {words.CodeHint(known)}".Trim());
        }
    }

    private SchoolStage? StageOf(CellReader cells, string said, string name, string code)
    {
        if (OrganizationKinds.IsNineYear(said) || name.Contains("九年", StringComparison.Ordinal))
        {
            return null;
        }

        if (OrganizationKinds.StageOf(said) is { } told)
        {
            return told;
        }

        var stage = OrganizationRules.StageOf(code);
        if (stage == SchoolStage.Junior && OrganizationKinds.StageOf(name) is null)
        {
            cells.Warn(OrganizationFields.Stage, text["By its code this is a junior school. If it has primary classes too, write 九年一贯制."]);
        }

        return stage;
    }
}
