using LeftBehind.Abstractions.Text;
using LeftBehind.Organizations;

namespace LeftBehind.Screening;

/// <summary>The class list and when it is done (S17).</summary>
internal static class ScreeningRules
{
    /// <summary>A school has no class of this size; more lines than that are a list of something else.</summary>
    public const int MostPupils = 100;

    private static readonly char[] CellBreaks = ['\t', ',', '，', ';', '；'];
    private static readonly string[] Headings = ["姓名", "序号", "学生姓名", "学生", "名单", "name"];

    /// <summary>A term as a number that sorts by time: 20261 is the first term of the school year 2026.</summary>
    public static int KeyOf(Term term) => term.Year.StartYear * 10 + term.Number;

    /// <summary>The first key whose lists are still kept: those of the school year before the current one.</summary>
    public static int FirstKept(SchoolYear current) => current.Previous.StartYear * 10 + 1;

    public static int Before(int key) => key % 10 == 2 ? key - 1 : key - 10 + 1;

    /// <summary>
    /// The names in a pasted column: one a line, or the first cell of a line that can be a name. Numbers before it, a heading and
    /// blank lines are passed over; what is no name is told by its line.
    /// </summary>
    public static PastedNames Names(string? text)
    {
        var (names, faults) = (new List<string>(), new List<int>());
        foreach (var (place, line) in (text ?? "").ReplaceLineEndings("\n").Split('\n').Index())
        {
            var cells = line.Split(CellBreaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(cell => !IsNumber(cell)).ToList();
            if (cells.Count == 0 || Headings.Contains(cells[0], StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }
            var name = PersonName.Normalize(WithoutNumber(cells[0]));
            if (name.Problem == PersonNameProblem.None)
            {
                names.Add(name.Name);
            }
            else
            {
                faults.Add(place + 1);
            }
        }
        return new(names, faults);
    }

    /// <summary>What a pasted list adds to one that is there: the same list again adds nothing, a second pupil of the same name counts.</summary>
    public static IReadOnlyList<string> Missing(IEnumerable<string> there, IEnumerable<string> pasted)
    {
        var known = there.GroupBy(name => name).ToDictionary(same => same.Key, same => same.Count());
        return [.. pasted.GroupBy(name => name).SelectMany(same => same.Skip(known.GetValueOrDefault(same.Key)))];
    }

    /// <summary>A class is closed only when its list is not empty and every pupil on it has a mark.</summary>
    public static bool MayClose(RosterCounts counts) => counts.Pupils > 0 && counts.Open == 0;

    private static bool IsNumber(string cell) => cell.All(letter => char.IsDigit(letter) || letter is '.' or '、');

    private static string WithoutNumber(string cell) => cell.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '、', ' ', '　');
}
