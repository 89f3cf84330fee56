using LeftBehind.Children.Parts;

namespace LeftBehind.Letters.Recipients;

/// <summary>One word for what somebody is to a child: one school writes 祖母, the next 奶奶.</summary>
internal static class KinshipWords
{
    public const string Father = "父亲";
    public const string Mother = "母亲";

    private static readonly Dictionary<string, string> _same = new()
    {
        ["父"] = Father,
        ["爸爸"] = Father,
        ["母"] = Mother,
        ["妈妈"] = Mother,
        ["爷爷"] = "祖父",
        ["奶奶"] = "祖母",
        ["外公"] = "外祖父",
        ["姥爷"] = "外祖父",
        ["外婆"] = "外祖母",
        ["姥姥"] = "外祖母",
    };

    public static string Of(ParentRole role) => role == ParentRole.Father ? Father : Mother;

    public static string Of(string? relation)
    {
        var word = (relation ?? "").Trim();
        return _same.GetValueOrDefault(word, word);
    }
}
