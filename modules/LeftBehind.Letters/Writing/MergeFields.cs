namespace LeftBehind.Letters.Writing;

/// <summary>All that a letter can fill in. Nothing sensitive is among it, so no template can print it by accident.</summary>
internal static class MergeFields
{
    public static IReadOnlyList<MergeField> All { get; } =
    [
        new(nameof(LetterMerge.Child), "孩子姓名", "The child's name; siblings share a letter"),
        new(nameof(LetterMerge.Guardian), "称呼", "Whom the letter goes to, such as 小明的奶奶"),
        new(nameof(LetterMerge.Class), "班级", "The child's class"),
        new(nameof(LetterMerge.Teacher), "班主任", "The class teacher"),
        new(nameof(LetterMerge.School), "学校", "The school"),
        new(nameof(LetterMerge.Helper), "帮扶人", "The child's helper"),
        new(nameof(LetterMerge.Study), "学习情况", "Study this term, as the file has it"),
        new(nameof(LetterMerge.Living), "生活情况", "Daily life this term, as the file has it"),
        new(nameof(LetterMerge.Contact), "联系情况", "How often the family was reached this term, and when last"),
        new(nameof(LetterMerge.Phone), "咨询电话", "The phone for questions"),
        new(nameof(LetterMerge.Date), "日期", "The day of publication"),
    ];

    // The longest first: 学校 stands in no other name now, but the next one added may hold it.
    public static IReadOnlyList<MergeField> LongestFirst { get; } = [.. All.OrderByDescending(field => field.Chinese.Length)];

    public static bool IsKnown(string name) => All.Any(field => field.Member == name);
}
