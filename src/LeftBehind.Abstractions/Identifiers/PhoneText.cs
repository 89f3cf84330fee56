using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Abstractions.Identifiers;

/// <summary>
/// A cell with any number of phones, taken apart: by / 、 ， ； 或, line breaks, and by spaces where these do not stand within a number.
/// </summary>
public sealed partial record PhoneText
{
    private PhoneText(IReadOnlyList<PhoneNumber> numbers, IReadOnlyList<string> notUnderstood, bool saysNone)
    {
        Numbers = numbers;
        NotUnderstood = notUnderstood;
        SaysNone = saysNone;
    }

    /// <summary>In the order in which they stand, without doubles.</summary>
    public IReadOnlyList<PhoneNumber> Numbers { get; }

    /// <summary>Pieces that are no phone number, as they were written.</summary>
    public IReadOnlyList<string> NotUnderstood { get; }

    /// <summary>The text says that there is no phone: 无, 没有, a dash. That is an answer; an empty cell is none.</summary>
    public bool SaysNone { get; }

    /// <summary>Never fails: what is no number is in <see cref="NotUnderstood"/>.</summary>
    public static PhoneText Parse(string? text)
    {
        var written = HalfWidth.Of(text ?? "").Trim();
        if (None().IsMatch(written))
        {
            return new PhoneText([], [], saysNone: true);
        }

        var numbers = new List<PhoneNumber>();
        var others = new List<string>();
        foreach (var piece in Separators().Split(written).Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            Take(piece, numbers, others);
        }

        return new PhoneText(numbers.DistinctBy(number => number.Value).ToList(), others, saysNone: false);
    }

    private static void Take(string piece, List<PhoneNumber> numbers, List<string> others)
    {
        var unlabelled = Label().Replace(piece, " ").Trim();
        if (PhoneNumber.TryParse(unlabelled, out var single))
        {
            numbers.Add(single);
            return;
        }

        var words = unlabelled.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = BySpaces(words);
        if (found is null)
        {
            others.Add(piece);
            return;
        }

        numbers.AddRange(found);
    }

    // "138 1234 5678 13987654321": the fewest words that make a number, from the left; all must be used up.
    private static List<PhoneNumber>? BySpaces(string[] words)
    {
        var found = new List<PhoneNumber>();
        for (var start = 0; start < words.Length;)
        {
            PhoneNumber? number = null;
            var end = start + 1;
            while (end <= words.Length && !(PhoneNumber.TryParse(string.Concat(words[start..end]), out number) && number.Kind != PhoneKind.GroupShort))
            {
                end++;
            }

            if (end > words.Length || number is null)
            {
                return null;
            }

            found.Add(number);
            start = end;
        }

        return found.Count > 0 ? found : null;
    }

    [GeneratedRegex(@"^(无|没有|暂无|无电话|-+|/+|\\+|0)$")]
    private static partial Regex None();

    [GeneratedRegex(@"[/\\、,;|\r\n\t或]+|和")]
    private static partial Regex Separators();

    // 父亲：, 手机, (妈妈): words around a number. 转 stands within one.
    [GeneratedRegex(@"[(]?[\u4E00-\u9FFF-[转]]+[)]?[:.]?|(?i:tel|mobile|phone)[:.]?")]
    private static partial Regex Label();
}
