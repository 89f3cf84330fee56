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

    public IReadOnlyList<ImportField> Fields => fields;

    /// <summary>All fields that the heading may mean, best first.</summary>
    public IReadOnlyList<HeaderMatch> Match(HeaderLabel label) =>
        [.. _known.Select(known => new HeaderMatch(known.Field, Strength(known.Synonyms, label)))
            .Where(match => match.Strength >= Weakest).OrderByDescending(match => match.Strength)];

    private static double Strength(List<string> synonyms, HeaderLabel label)
    {
        if (label.IsBlank || label.Group.Length + label.Leaf.Length > LongestHeading)
        {
            return 0;
        }

        var whole = Best(synonyms, label.Group + label.Leaf);
        var group = HeaderLabel.Normalize(label.Group);
        var leaf = HeaderLabel.Normalize(label.Leaf);
        var people = _people.Where(person => Holds(group, person)).ToList();
        var leafStandsAlone = label.Group.Length > 0 && (people.Count == 0 || people.Exists(person => Holds(leaf, person)));
        return leafStandsAlone ? Math.Max(whole, Best(synonyms, label.Leaf)) : whole;
    }

    private static double Best(List<string> synonyms, string heading)
    {
        var text = HeaderLabel.Normalize(heading);
        var bare = HeaderLabel.Normalize(heading, withoutBrackets: true);
        return text.Length == 0 ? 0 : synonyms.Max(synonym => synonym.Length == 0 ? 0
            : text == synonym ? Exact
            : bare == synonym ? ExactButForBrackets
            : Partly(text, synonym));
    }

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
}
