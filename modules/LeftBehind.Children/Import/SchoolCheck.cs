using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Children.Import;

/// <summary>Keeps lines of other schools out: a wrong code is refused, another name is asked about.</summary>
internal sealed class SchoolCheck(ImportPlaceInfo place, IReadOnlyDictionary<string, string> answers, IStringLocalizer<Startup> text)
{
    private const string Ours = "ours";
    private const string Theirs = "theirs";

    private readonly Dictionary<string, ImportQuestion> _questions = [];

    public IEnumerable<ImportQuestion> Questions => _questions.Values;

    public (ImportMessage? Refusal, string Question) Check(ParsedChild line, ImportSheet sheet)
    {
        var code = line.Row.Text(ChildFields.SchoolCode);
        if (code.Length > 0 && (!SchoolCode.TryParse(code, out var parsed) || parsed.Value != place.SchoolCode))
        {
            return (new ImportMessage(true, ChildFields.SchoolCode, text["The school code is not that of {0} ({1}).", place.SchoolName, place.SchoolCode]), "");
        }

        var written = line.Row.Text(ChildFields.School) is { Length: > 0 } own ? own : sheet.School;
        if (written.Length == 0 || IsOurs(written))
        {
            return (null, "");
        }

        var key = QuestionKeys.Of("school", written);
        var answer = answers.GetValueOrDefault(key, "");
        var asked = _questions.GetValueOrDefault(key) ?? new ImportQuestion(key, text["The table says “{0}”. Is that {1}?", CellReader.Shown(written), place.SchoolName],
            [new ImportOption(Ours, text["Yes, that is our school"]), new ImportOption(Theirs, text["No, these are pupils of another school"])])
        { Answer = answer };
        _questions[key] = asked with { Records = asked.Records + 1 };
        return answer switch
        {
            Ours => (null, ""),
            Theirs => (new ImportMessage(true, ChildFields.School, text["“{0}” is another school. Take the line out, or let that school import it.", CellReader.Shown(written)]), ""),
            _ => (null, key),
        };
    }

    // 青溪县青溪镇中心小学 and 中心小学 are ways of writing 青溪镇中心小学.
    private bool IsOurs(string written)
    {
        var plain = Plain(written);
        return place.FormerNames.Append(place.SchoolName).Select(Plain)
            .Any(name => plain.Length >= 2 && (name.Contains(plain, StringComparison.Ordinal) || plain.Contains(name, StringComparison.Ordinal)));
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
