using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Children.Import;

/// <summary>Reads one line; what is wrong with its cells is among its messages.</summary>
internal sealed class ChildRowReader(IStringLocalizer<Startup> text, IStringLocalizer<LeftBehind.Import.Startup> importText)
{
    public ParsedChild Read(ImportRow line, DateOnly filledOn)
    {
        var cells = new CellReader(importText);
        var row = cells.WithoutErrors(line);
        var parents = new ParentReader(cells);
        var members = ChildFields.Members.Select(member => Member(cells, row, member)).ToList();
        var father = WithMember(parents.Read(row, ChildFields.FatherPrefix), members, "父");
        var mother = WithMember(parents.Read(row, ChildFields.MotherPrefix), members, "母");
        var form = Form(cells, row);
        var guardians = new GuardianReader(cells).Read(row, members);
        var (registry, residentId) = (cells.LongNumber(row, ChildFields.Registry), cells.LongNumber(row, ChildFields.ResidentId));
        if (registry.Length == 0 && StudentRegistryNumber.TryParse(residentId, out _, out _))
        {
            (registry, residentId) = (residentId, "");
        }

        var helper = BracketText.SplitAlsoBySigns(cells.Text(row, ChildFields.Helper));
        var parsed = new ParsedChild(row)
        {
            FileNo = row.Text(ChildFields.FileNo),
            Name = cells.Name(row, ChildFields.Name),
            Sex = Sex(cells, row),
            Birth = cells.Date(row, ChildFields.Birth),
            Registry = registry,
            ResidentId = residentId,
            Ethnicity = cells.Text(row, ChildFields.Ethnicity),
            HukouType = HukouType(row.Text(ChildFields.HukouType)),
            HukouPlace = cells.Text(row, ChildFields.HukouPlace),
            HomeAddress = cells.Text(row, ChildFields.HomeAddress),
            Boarding = Boarding(row.Text(ChildFields.Boarding)),
            ParentsAway = ParentsAway(row.Text(ChildFields.Flag)),
            Father = father,
            Mother = mother,
            Guardians = guardians,
            Form = form?.Form,
            Detail = form is { } known ? known.Detail ?? GuardianshipWords.DetailOf(known.Form, guardians, father, mother) : null,
            Concerns = cells.Text(row, ChildFields.Concerns),
            Helper = helper.Before,
            HelperOccupation = cells.Text(row, ChildFields.HelperOccupation) is { Length: > 0 } occupation ? occupation : helper.Within,
            HelperPhone = string.Join('、', cells.Phones(row, ChildFields.HelperPhone)),
            PairedOn = cells.Date(row, ChildFields.PairedOn)?.FirstDay,
            Change = cells.Text(row, ChildFields.Change),
            FilledOn = cells.Date(row, ChildFields.FilledOn)?.FirstDay ?? filledOn,
        };
        Complain(cells, row, parsed);
        return parsed with { Messages = cells.Messages };
    }

    private void Complain(CellReader cells, ImportRow row, ParsedChild parsed)
    {
        if (!row.Says(ChildFields.Name))
        {
            cells.Refuse(ChildFields.Name, text["Enter the child's name."]);
        }

        if (parsed is { Form: GuardianshipForm.Other, Detail: null })
        {
            cells.Warn(ChildFields.Form, text["With whom does the child live? Write 母亲, 父亲 or 寄宿 behind it, or say it in the file later."]);
        }

        if (row.FilledDown.Contains(ChildFields.Class))
        {
            cells.Warn(ChildFields.Class, text["The class is blank; it is taken from the line above."]);
        }
    }

    private Sex? Sex(CellReader cells, ImportRow row)
    {
        switch (row.Text(ChildFields.Sex))
        {
            case "男" or "男性" or "男生" or "1" or "M":
                return Parts.Sex.Male;
            case "女" or "女性" or "女生" or "2" or "F":
                return Parts.Sex.Female;
            case var other when NoneText.Is(other):
                return null;
            case var other:
                cells.Refuse(ChildFields.Sex, text["“{0}” is neither 男 nor 女.", CellReader.Shown(other)]);
                return null;
        }
    }

    private (GuardianshipForm Form, GuardianshipDetail? Detail)? Form(CellReader cells, ImportRow row)
    {
        var said = cells.Text(row, ChildFields.Form);
        if (said.Length == 0)
        {
            return null;
        }

        var form = GuardianshipWords.Parse(said);
        if (form is null)
        {
            cells.Refuse(ChildFields.Form, text["“{0}” is none of 随祖父母生活, 随亲戚朋友生活, 独立生活, 随其他生活.", CellReader.Shown(said)]);
        }

        return form;
    }

    private static RegistryMember Member(CellReader cells, ImportRow row, string prefix) => new(
        cells.Name(row, prefix + ChildFields.ParentName),
        cells.Text(row, prefix + "Relation"),
        cells.Text(row, prefix + "Address"),
        cells.Phones(row, prefix + ChildFields.ParentPhone),
        row.Text(prefix + "IsGuardian") is "是" or "Y" or "1" or "√");

    private static ParsedParent WithMember(ParsedParent parent, List<RegistryMember> members, string word) =>
        members.Find(member => member.Relation.StartsWith(word, StringComparison.Ordinal) && member.Name.Length > 0) is { } found
            ? parent with { Name = parent.Name.Length > 0 ? parent.Name : found.Name, Phones = [.. parent.Phones.Concat(found.Phones).Distinct()] }
            : parent;

    private static HukouType? HukouType(string said) =>
        said.Contains('非', StringComparison.Ordinal) ? Parts.HukouType.NonAgricultural
        : said.Contains('农', StringComparison.Ordinal) ? Parts.HukouType.Agricultural
        : said.Contains("居民", StringComparison.Ordinal) ? Parts.HukouType.Resident
        : null;

    private static BoardingKind? Boarding(string said) =>
        said.Contains("走读", StringComparison.Ordinal) || said is "否" ? BoardingKind.Day
        : said.Contains("住校", StringComparison.Ordinal) || said.Contains("寄宿", StringComparison.Ordinal) || said is "是" ? BoardingKind.Boarding
        : null;

    private static int? ParentsAway(string said) =>
        said.StartsWith('非') || said is "0" or "否" or "不是" ? 0
        : said.Contains("单亲", StringComparison.Ordinal) || said is "1" ? 1
        : said.Contains("双亲", StringComparison.Ordinal) || said is "2" ? 2
        : null;
}
