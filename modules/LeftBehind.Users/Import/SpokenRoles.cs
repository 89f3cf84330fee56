using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users.Import;

/// <summary>Roles as people write them: 校长兼班主任, 学籍员, 三(2)班班主任.</summary>
internal static partial class SpokenRoles
{
    private static readonly Dictionary<string, string> _words = new (string Role, string Words)[]
    {
        (RoleNames.CountyReviewer, "县审核员 县级审核员 县管理员 县级管理员 教育局审核员 审核员"),
        (RoleNames.Principal, "校长 书记校长 党支部书记校长 负责人 学校负责人"),
        (RoleNames.Clerk, "学籍管理员 学籍员 学籍管理 学校学籍管理员 填报员 信息员 录入员"),
        (RoleNames.ClassTeacher, "班主任 班主任老师 班主任教师"),
        (RoleNames.Mentor, "结对教师 结对老师 结对人 结对帮扶教师 帮扶教师 帮扶人"),
        (RoleNames.Counsellor, "心理教师 心理老师 心理辅导员 心理健康教师 心理辅导教师 心理咨询师"),
        (RoleNames.HomeManager, "留守儿童之家管理员 儿童之家管理员 之家管理员"),
    }.SelectMany(known => known.Words.Split(' ').Select(word => (word, known.Role))).ToDictionary();

    /// <summary>The words of a cell, one for each role, with the class where it stands before the word.</summary>
    public static IReadOnlyList<(string Word, string Class)> Of(string cell) =>
        [.. Between().Split(cell).Select(word => word.Trim()).Where(word => word.Length > 0).Select(Parted)];

    public static string? RoleOf(string word) => _words.GetValueOrDefault(Plain(word));

    public static string Plain(string word) => string.Concat(word.Where(character => !char.IsWhiteSpace(character)));

    private static (string Word, string Class) Parted(string word) => OfClass().Match(word) is { Success: true } match ? ("班主任", match.Groups["class"].Value) : (word, "");

    [GeneratedRegex(@"[、,，;；/＋+\n]|兼")]
    private static partial Regex Between();

    [GeneratedRegex("^(?<class>.*[0-9０-９一二三四五六七八九十)）班].*?)班主任$")]
    private static partial Regex OfClass();
}
