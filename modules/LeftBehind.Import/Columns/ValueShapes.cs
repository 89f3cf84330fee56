using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Text;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Import.Columns;

/// <summary>Which part of a column's values look like what a field holds.</summary>
internal static partial class ValueShapes
{
    /// <summary>Null where the shape says nothing or there is nothing to look at.</summary>
    public static double? Fit(ImportFieldShape shape, IReadOnlyList<string> values)
    {
        var told = values.Where(value => !NoneText.Is(value)).ToList();
        return shape is ImportFieldShape.Text || told.Count == 0 ? null : (double)told.Count(value => Looks(shape, value)) / told.Count;
    }

    private static bool Looks(ImportFieldShape shape, string value) => shape switch
    {
        ImportFieldShape.PersonName => IsName(value),
        ImportFieldShape.Class => value.Length <= 14 && (value.Contains('班', StringComparison.Ordinal) || Class().IsMatch(HalfWidth.Of(value))),
        ImportFieldShape.Sex => value is "男" or "女" or "男性" or "女性" or "1" or "2",
        ImportFieldShape.Date => DateText.Parse(value).Date is not null,
        ImportFieldShape.Phone => HasLongPhone(value),
        ImportFieldShape.ResidentId => ResidentIdNumber.TryParse(value, out _, out _),
        ImportFieldShape.RegistryNumber => StudentRegistryNumber.TryParse(value, out _, out _),
        ImportFieldShape.SchoolCode => SchoolCode.TryParse(value, out _),
        ImportFieldShape.YesNo => value is "是" or "否" or "有" or "无" or "√" or "×" or "Y" or "N",
        ImportFieldShape.Composite => value.Length > 4 && value.Any(char.IsLetter),
        _ => false,
    };

    private static bool IsName(string value) => value.Length is >= 2 and <= 15 && PersonName.Normalize(value) is { IsValid: true, Name: var name }
        && name.EnumerateRunes().All(rune => Han.Is(rune) || rune.Value == PersonName.Separator)
        && name.EnumerateRunes().Count() is var length && (length <= 4 || name.Contains(PersonName.Separator, StringComparison.Ordinal));

    private static bool HasLongPhone(string value) =>
        PhoneText.Parse(value).Numbers.Any(number => number.Kind is PhoneKind.Mobile or PhoneKind.Landline or PhoneKind.Overseas);

    [GeneratedRegex(@"^([一二三四五六七八九1-9]\s?\(\d{1,2}\)|[1-9]0[1-9]|初[一二三]\d?|[一二三四五六七八九]年级)")]
    private static partial Regex Class();
}
