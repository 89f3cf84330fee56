using System.Text;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Import.Values;

/// <summary>Cuts a cell at its separators and at its phones, and says of each piece what it looks like.</summary>
internal static partial class Pieces
{
    private const int LongestCell = 500;
    private const int LongestName = 4;

    public static readonly IReadOnlySet<string> Relations = new HashSet<string>
    {
        "父亲", "母亲", "父", "母", "爸爸", "妈妈", "爷爷", "奶奶", "祖父", "祖母", "祖父母", "外公", "外婆", "外祖父", "外祖母", "外祖父母", "姥姥", "姥爷", "公公", "婆婆",
        "伯父", "伯伯", "伯母", "大伯", "叔叔", "叔父", "叔", "婶婶", "婶", "姑姑", "姑妈", "姑父", "姑", "舅舅", "舅妈", "舅", "姨妈", "姨", "姨父", "阿姨",
        "哥哥", "姐姐", "兄", "姐", "弟弟", "妹妹", "太公", "太婆", "曾祖父", "曾祖母", "邻居", "朋友", "亲戚", "教师", "老师", "寄宿", "其他亲属", "其他", "堂叔", "表叔", "继父", "继母", "养父", "养母", "干妈", "干爸",
    };

    public static IReadOnlyList<Piece> Of(string? text)
    {
        var pieces = new List<Piece>();
        var cell = PrintableText.WithoutControlCharacters(text ?? "", lines: true);
        foreach (var line in (cell.Length > LongestCell ? cell[..LongestCell] : cell).Split('\n', '\r'))
        {
            var startsLine = true;
            foreach (var part in Separator().Split(Spaced(line)).Select(part => Label().Replace(part.Trim(), "").Trim()).Where(part => part.Any(char.IsLetterOrDigit) || NoneText.Is(part)))
            {
                pieces.Add(Of(part, startsLine));
                startsLine = false;
            }
        }

        return pieces;
    }

    public static bool LooksLikeAddress(string text) =>
        text.EnumerateRunes().Count() >= 3 && (Place().IsMatch(text) || (text.Any(char.IsAsciiDigit) && text.Any(char.IsLetter)));

    /// <summary>爷爷王大山: the relation written before the name.</summary>
    public static (string Name, string Relation) WithoutRelation(string text)
    {
        var relation = Relations.Where(word => word.Length >= 2 && text.StartsWith(word, StringComparison.Ordinal) && text.Length - word.Length >= 2).MaxBy(word => word.Length) ?? "";
        return (text[relation.Length..], relation);
    }

    // Phones stand out by their figures, so blanks around them make every way of writing one way.
    private static string Spaced(string line)
    {
        var half = HalfWidthFigures(line).Replace('（', '(').Replace('）', ')').Replace('【', '(').Replace('】', ')').Replace('〔', '(').Replace('〕', ')').Replace('[', '(').Replace(']', ')');
        return Phone().Replace(half, match => $";{match.Value.Trim()};");
    }

    private static string HalfWidthFigures(string line)
    {
        var half = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            half.Append(character is >= '０' and <= '９' or '－' or '＋' or '—' or '\u3000' ? HalfWidth.Of(character.ToString()) : character);
        }

        return half.ToString();
    }

    private static Piece Of(string part, bool startsLine)
    {
        if (part.Count(char.IsAsciiDigit) >= 5 && part.All(character => char.IsAsciiDigit(character) || "+- ().".Contains(character, StringComparison.Ordinal)))
        {
            return new Piece(PhoneNumber.TryParse(part, out _) ? PieceKind.Phone : PieceKind.BadPhone, part, startsLine);
        }

        var bare = part.Trim('(', ')', ' ', '、');
        return Relations.Contains(bare) ? new Piece(PieceKind.Relation, bare, startsLine)
            : LooksLikeAddress(part) ? new Piece(PieceKind.Address, part, startsLine)
            : IsName(WithoutRelation(part).Name) ? new Piece(PieceKind.Name, part, startsLine)
            : new Piece(NoneText.Is(part) ? PieceKind.Other : PieceKind.Address, part, startsLine);
    }

    private static bool IsName(string part) => PersonName.Normalize(part) is { IsValid: true, Name: var name }
        && name.EnumerateRunes().All(rune => Han.Is(rune) || rune.Value == PersonName.Separator)
        && (name.EnumerateRunes().Count() is >= 2 and <= LongestName || name.Contains(PersonName.Separator, StringComparison.Ordinal));

    // 8 figures and more, with the hyphens, blanks and brackets that people put within.
    [GeneratedRegex(@"(?<![\d.])(\+\d{1,3}[- ]?)?(\(0\d{2,3}\)\s?\d{7,8}|0\d{2,3}\s?-?\s?\d{7,8}(-\d{1,6})?|1\d{2}[- ]\d{4}[- ]\d{4}|1\d{10}|\d{7,17})(\.0)?(?![\d.])")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[;；，,、/|\\\t:：]|(?<=[^\d\s])\s{1,20}(?=\S)|(?=\()|(?<=\))|\s{2,20}|(?<=\D)[。](?=\S|$)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(监护人|实际监护人|姓名|名字|关系|与(学生|孩子|儿童)的?关系|详细地址|家庭地址|家庭住址|地址|住址|现住址|联系电话|联系方式|电话号码|电话|手机号码|手机号|手机|联系人|外出地点|外出地|务工地点|务工地|地点)$|^(住址|地址|电话|手机|姓名)(?=[^\s])|^[.。]$")]
    private static partial Regex Label();

    [GeneratedRegex("(省|市|县|区|镇|乡|村|街道|社区|街|路|弄|巷|号|组|队|屯|寨|庄|湾|坑|岙|岭|幢|单元|室|楼|小区|花园|新村|自治州|自治区|农场|林场|工业园|开发区|学校)([0-9一二三四五六七八九十东南西北里内]{0,3})$|[省市县区镇乡村路街].{0,30}[号组村镇乡室幢楼区县街道]")]
    private static partial Regex Place();
}
