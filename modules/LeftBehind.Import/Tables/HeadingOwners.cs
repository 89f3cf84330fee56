using System.Text.RegularExpressions;

namespace LeftBehind.Import.Tables;

/// <summary>父亲姓名, 电话, 母亲姓名, 电话: a heading that occurs again is of the person who was named last before it.</summary>
internal static partial class HeadingOwners
{
    public static Dictionary<int, HeaderLabel> Assign(IReadOnlyList<(int Column, HeaderLabel Label)> labels)
    {
        var repeated = labels.Where(pair => pair.Label.Group.Length == 0).GroupBy(pair => HeaderLabel.Normalize(pair.Label.Leaf))
            .Where(same => same.Key.Length > 0 && same.Count() > 1).Select(same => same.Key).ToHashSet();
        var (assigned, owner) = (new Dictionary<int, HeaderLabel>(), "");
        foreach (var (column, label) in labels)
        {
            var leaf = HeaderLabel.Normalize(label.Leaf);
            assigned[column] = label.Group.Length == 0 && owner.Length > 0 && repeated.Contains(leaf) ? label with { Group = owner } : label;
            owner = Person().Match(leaf) is { Success: true } person ? person.Groups["who"].Value : owner;
        }

        return assigned;
    }

    [GeneratedRegex("^(实际|委托)?(?<who>父亲|母亲|监护人|结对人|帮扶人)")]
    private static partial Regex Person();
}
