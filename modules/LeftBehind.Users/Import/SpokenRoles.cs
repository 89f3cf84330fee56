using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users.Import;

/// <summary>Roles as people write them: 校长兼班主任, 学籍员, 三(2)班班主任.</summary>
internal static partial class SpokenRoles
{
    private static readonly Dictionary<string, string> _words = new()
    {
        ["县审核员"] = RoleNames.CountyReviewer, ["县级审核员"] = RoleNames.CountyReviewer, ["县管理员"] = RoleNames.CountyReviewer, ["县级管理员"] = RoleNames.CountyReviewer, ["教育局审核员"] = RoleNames.CountyReviewer, ["审核员"] = RoleNames.CountyReviewer,
        ["校长"] = RoleNames.Principal, ["书记校长"] = RoleNames.Principal, ["党支部书记校长"] = RoleNames.Principal, ["负责人"] = RoleNames.Principal, ["学校负责人"] = RoleNames.Principal,
        ["学籍管理员"] = RoleNames.Clerk, ["学籍员"] = RoleNames.Clerk, ["学籍管理"] = RoleNames.Clerk, ["学校学籍管理员"] = RoleNames.Clerk, ["填报员"] = RoleNames.Clerk, ["信息员"] = RoleNames.Clerk, ["录入员"] = RoleNames.Clerk,
        ["班主任"] = RoleNames.ClassTeacher, ["班主任老师"] = RoleNames.ClassTeacher, ["班主任教师"] = RoleNames.ClassTeacher,
        ["结对教师"] = RoleNames.Mentor, ["结对老师"] = RoleNames.Mentor, ["结对人"] = RoleNames.Mentor, ["结对帮扶教师"] = RoleNames.Mentor, ["帮扶教师"] = RoleNames.Mentor, ["帮扶人"] = RoleNames.Mentor,
        ["心理教师"] = RoleNames.Counsellor, ["心理老师"] = RoleNames.Counsellor, ["心理辅导员"] = RoleNames.Counsellor, ["心理健康教师"] = RoleNames.Counsellor, ["心理辅导教师"] = RoleNames.Counsellor, ["心理咨询师"] = RoleNames.Counsellor,
        ["留守儿童之家管理员"] = RoleNames.HomeManager, ["之家管理员"] = RoleNames.HomeManager, ["儿童之家管理员"] = RoleNames.HomeManager,
    };

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
