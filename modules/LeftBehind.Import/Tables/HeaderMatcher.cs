using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Tables;

/// <summary>How well a heading fits a field, from 0 to 1.</summary>
internal sealed class HeaderMatcher(IReadOnlyList<ImportField> fields)
{
    public const double Exact = 1;

    public const double ExactButForBrackets = 0.95;

    /// <summary>Below this a heading says nothing.</summary>
    public const double Weakest = 0.5;

    private const int LongestHeading = 60;

    // 父亲 / 姓名 is not the child's name: such a word above or within must stand in the synonym too.
    private static readonly string[] _people =
        ["父", "母", "爸", "妈", "祖", "监护", "结对", "帮扶", "成员", "家长", "联系人", "代理", "班主任", "校长", "填表", "填报", "负责", "审核", "委托", "紧急", "教师", "老师", "干部"];

    private readonly List<(ImportField Field, List<string> Synonyms)> _known =
        [.. fields.Select(field => (field, field.Synonyms.Append(field.Key).Select(synonym => HeaderLabel.Normalize(synonym)).Distinct().ToList()))];

    // A workbook with a sheet for each class bears the same headings again and again.
    private readonly Dictionary<HeaderLabel, IReadOnlyList<HeaderMatch>> _matches = [];

    public IReadOnlyList<ImportField> Fields => fields;

    /// <summary>All fields that the heading may mean, best first.</summary>
    public IReadOnlyList<HeaderMatch> Match(HeaderLabel label) =>
        _matches.TryGetValue(label, out var matches) ? matches : _matches[label] = Find(label);

    private IReadOnlyList<HeaderMatch> Find(HeaderLabel label)
    {
        if (label.IsBlank || label.Group.Length + label.Leaf.Length > LongestHeading)
        {
            return [];
        }
        var wordings = LeafStandsAlone(label) ? new[] { new Wording(label.Group + label.Leaf), new Wording(label.Leaf) } : [new Wording(label.Group + label.Leaf)];
        return [.. _known.Select(known => new HeaderMatch(known.Field, wordings.Max(wording => Strength(known.Synonyms, wording))))
            .Where(match => match.Strength >= Weakest).OrderByDescending(match => match.Strength)];
    }

    private static bool LeafStandsAlone(HeaderLabel label)
    {
        var (group, leaf) = (HeaderLabel.Normalize(label.Group), HeaderLabel.Normalize(label.Leaf));
        var people = _people.Where(person => Holds(group, person)).ToList();
        return label.Group.Length > 0 && (people.Count == 0 || people.Exists(person => Holds(leaf, person)));
    }

    private static double Strength(List<string> synonyms, Wording heading) => heading.Text.Length == 0 ? 0 : synonyms.Max(synonym => synonym.Length == 0 ? 0
        : heading.Text == synonym ? Exact
        : heading.Bare == synonym ? ExactButForBrackets
        : Partly(heading.Text, synonym));

    private static double Partly(string text, string synonym)
    {
        if (synonym.Length < 2 || !Holds(text, synonym) || _people.Any(person => Holds(text, person) && !Holds(synonym, person)))
        {
            return 0;
        }

        var share = (double)synonym.Length / text.Length;
        var atAnEnd = text.StartsWith(synonym, StringComparison.Ordinal) || text.EndsWith(synonym, StringComparison.Ordinal);
        return share < 0.3 ? 0 : (atAnEnd ? 0.55 : 0.4) + (0.3 * share);
    }

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    private sealed record Wording(string Text, string Bare)
    {
        public Wording(string heading)
            : this(HeaderLabel.Normalize(heading), HeaderLabel.Normalize(heading, withoutBrackets: true))
        {
        }
    }
}
