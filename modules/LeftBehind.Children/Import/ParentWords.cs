using System.Text.RegularExpressions;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>Words that people write instead of a place: 在家, 去世, 服刑, 离异.</summary>
internal static partial class ParentWords
{
    public static ParentStatus? StatusOf(string text) =>
        Dead().IsMatch(text) ? ParentStatus.Deceased
        : Imprisoned().IsMatch(text) ? ParentStatus.Imprisoned
        : Missing().IsMatch(text) ? ParentStatus.Missing
        : Home().IsMatch(text) ? ParentStatus.Home
        : null;

    public static bool IsDivorced(string text) => Divorced().IsMatch(text);

    /// <summary>The text without these words: 离异，江苏苏州 is in Suzhou.</summary>
    public static string WithoutWords(string text) => Divorced().Replace(text, "").Trim(' ', ',', '，', ';', '；', '、', '(', ')', '（', '）');

    public static bool SameAsTheFather(string text) => Same().IsMatch(text);

    [GeneratedRegex("^((同|与|和)(父亲?|爸爸|其父)(相同|一样|一起|同|在一起)?|同左|左同)$")]
    private static partial Regex Same();

    [GeneratedRegex("去世|已故|病故|亡故|死亡|已亡|过世|车祸身亡|^亡$|^故$")]
    private static partial Regex Dead();

    [GeneratedRegex("服刑|坐牢|监狱|在押|劳改|劳教|被判刑")]
    private static partial Regex Imprisoned();

    [GeneratedRegex("失踪|失联|下落不明|出走|音讯全无|无音讯|联系不上")]
    private static partial Regex Missing();

    [GeneratedRegex("^(在家|家中|在家务农|务农|家里|在家照顾|在本村|在村|未外出|没有外出|没外出|不外出|留守在家|在家带孩子)")]
    private static partial Regex Home();

    [GeneratedRegex("离异|离婚|改嫁|再婚|已离")]
    private static partial Regex Divorced();
}
