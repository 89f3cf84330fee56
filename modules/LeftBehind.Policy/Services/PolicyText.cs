using System.Reflection;

namespace LeftBehind.Policy.Services;

/// <summary>The opinion of 1 November 2013 (S2), paragraph by paragraph and not altered by a character.</summary>
internal sealed class PolicyText
{
    private const string Resource = "LeftBehind.Policy.Texts.2013-11-01.txt";
    private const string ChapterNumerals = "一二三四";

    public PolicyText()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the assembly");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        (Title, Paragraphs) = (lines[0], lines[1..]);
    }

    public string Title { get; }

    public IReadOnlyList<string> Paragraphs { get; }

    public static string Issuer => "浙江省教育厅";

    public static DateOnly IssuedOn { get; } = new(2013, 11, 1);

    /// <summary>What the opinion names as its own ground (S3), and the law that has come since (domain brief §6).</summary>
    public static IReadOnlyList<string> Grounds { get; } =
    [
        "《浙江省中长期教育改革和发展规划纲要（2010—2020年）》",
        "浙江省人民政府《关于深入推进义务教育高水平均衡发展的意见》",
        "《浙江省儿童发展规划（2011—2015年）》",
        "《国务院关于加强农村留守儿童关爱保护工作的意见》（国发〔2016〕13号）",
        "《中华人民共和国未成年人保护法》",
        "《浙江省未成年人保护条例》",
        "《中华人民共和国个人信息保护法》",
        "《未成年人网络保护条例》",
    ];

    public static bool IsChapter(string paragraph) => paragraph.Length > 1 && ChapterNumerals.Contains(paragraph[0], StringComparison.Ordinal) && paragraph[1] == '、';
}
