using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Abstractions.Text;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Values;

/// <summary>Reads cells of one line and collects what is wrong with them.</summary>
public sealed class CellReader(IStringLocalizer<Startup> text)
{
    private readonly List<ImportMessage> _messages = [];

    public IReadOnlyList<ImportMessage> Messages => _messages;

    public void Refuse(string field, string message) => _messages.Add(new ImportMessage(true, field, message));

    public void Warn(string field, string message) => _messages.Add(new ImportMessage(false, field, message));

    public void RefusePhone(string field, string written) => Refuse(field, text["“{0}” is no phone number. A mobile has 11 digits; put the area code before a landline.", Shown(written)]);

    /// <summary>The row without the cells in which a formula has no result; each of them is told.</summary>
    public ImportRow WithoutErrors(ImportRow row)
    {
        var broken = row.Cells.Where(pair => FormulaError.Is(pair.Value.Text)).Select(pair => pair.Key).ToList();
        foreach (var field in broken)
        {
            Warn(field, text["The cell shows {0}. It is taken as blank; write the value itself instead of the formula.", Shown(row.Text(field))]);
        }

        return broken.Count == 0 ? row : row with { Cells = row.Cells.Where(pair => !broken.Contains(pair.Key)).ToDictionary() };
    }

    /// <summary>A text, empty where the cell says that there is nothing; what looks like a formula or script is kept as text, and told.</summary>
    public string Text(ImportRow row, string field)
    {
        var said = NoneText.OrEmpty(row.Text(field));
        if (said.Length > 0 && (FormulaInjection.Neutralize(said).MustBeQuoted || said.Contains('<', StringComparison.Ordinal)) && !IsNumber(said))
        {
            Warn(field, text["This looks like a formula or a script. It is kept as plain text; check whether it belongs there."]);
        }

        return said;
    }

    public string Name(ImportRow row, string field)
    {
        var said = NoneText.OrEmpty(row.Text(field));
        if (said.Length == 0)
        {
            return "";
        }

        var name = PersonName.Normalize(said);
        if (!name.IsValid || said.IndexOfAny(['<', '>', '=', '{', '}', '|', '@']) >= 0)
        {
            Refuse(field, name.Problem switch
            {
                PersonNameProblem.TooLong => text["A name may have at most 50 characters."],
                PersonNameProblem.ControlCharacters => text["There are invisible characters in the name. Type it anew."],
                _ => text["“{0}” is no name.", Shown(said)],
            });
            return "";
        }

        return name.Name;
    }

    /// <summary>The name of a thing, not of a person: refused where it looks like a script or a formula, or is longer than is kept.</summary>
    public string Title(ImportRow row, string field, int longest)
    {
        var said = NoneText.OrEmpty(row.Text(field)).ReplaceLineEndings(" ");
        if (said.IndexOfAny(['<', '>', '=', '{', '}', '|', '@', '\\']) >= 0 || PrintableText.HasControlCharacters(said))
        {
            Refuse(field, text["“{0}” is no name.", Shown(said)]);
            return "";
        }

        if (said.EnumerateRunes().Count() > longest)
        {
            Refuse(field, text["This may have at most {0} characters.", longest]);
            return "";
        }

        return said;
    }

    public PartialDate? Date(ImportRow row, string field)
    {
        var cell = row[field];
        var date = DateText.Parse(cell.Text, cell.IsNumber);
        switch (date.Problem)
        {
            case DateTextProblem.NotADate:
                Refuse(field, text["“{0}” is no date. Write it as 2009年3月 or 2009-03.", Shown(cell.Text)]);
                break;
            case DateTextProblem.NoSuchDay:
                Refuse(field, text["There is no such day: {0}.", Shown(cell.Text)]);
                break;
            case DateTextProblem.Ambiguous:
                Refuse(field, text["“{0}” can be read in two ways. Write it as 2009年10月 or 2009-10.", Shown(cell.Text)]);
                break;
            default:
                break;
        }

        return date.Date;
    }

    public IReadOnlyList<string> Phones(ImportRow row, string field)
    {
        var said = row.Text(field);
        if (PhoneCell.IsShortened(said))
        {
            Refuse(field, text["The spreadsheet has shortened this number, its digits are lost. Set the column to text and type it anew."]);
            return [];
        }

        var phones = PhoneCell.Parse(said);
        foreach (var piece in phones.NotUnderstood.Where(piece => !NoneText.Is(piece)))
        {
            if (PhoneCell.IsMasked(piece))
            {
                Warn(field, text["The number is masked with asterisks and is passed over."]);
                continue;
            }

            RefusePhone(field, piece);
        }

        return [.. phones.Numbers.Select(number => number.Value)];
    }

    /// <summary>A long number, refused where the spreadsheet has cut its last digits.</summary>
    public string LongNumber(ImportRow row, string field)
    {
        var cell = row[field];
        if (cell.IsNumber && cell.Text.Length > 15)
        {
            Refuse(field, text["Spreadsheets keep 15 digits of a number, the last ones are lost. Set the column to text and type it anew."]);
            return "";
        }

        return ResidentIdNumber.Normalize(NoneText.OrEmpty(cell.Text));
    }

    public static string Shown(string? written)
    {
        var plain = PrintableText.WithoutControlCharacters(written ?? "", lines: true).Replace('\n', ' ').Trim();
        return plain.Length > 30 ? plain[..30] + "…" : plain;
    }

    // -, + and a number is a phone or a figure.
    private static bool IsNumber(string said) => PhoneNumber.TryParse(said, out _) || said.All(character => char.IsAsciiDigit(character) || "+-. ".Contains(character, StringComparison.Ordinal));
}
