using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Import;

/// <summary>What kind of organization a line is about: by its own word, else by its code, else by its name.</summary>
internal static class OrganizationKinds
{
    private static readonly (string Word, OrganizationLevel Level)[] _words =
    [
        ("学校", OrganizationLevel.School), ("小学", OrganizationLevel.School), ("中学", OrganizationLevel.School), ("初中", OrganizationLevel.School), ("九年", OrganizationLevel.School), ("教学点", OrganizationLevel.School), ("校区", OrganizationLevel.School),
        ("街道", OrganizationLevel.Township), ("乡镇", OrganizationLevel.Township), ("村", OrganizationLevel.Village), ("社区", OrganizationLevel.Village), ("居委", OrganizationLevel.Village),
        ("镇", OrganizationLevel.Township), ("乡", OrganizationLevel.Township), ("县", OrganizationLevel.County), ("区", OrganizationLevel.County), ("市", OrganizationLevel.City),
    ];

    public static OrganizationLevel? LevelOf(string kind, string code, string name) =>
        (kind.Length > 0 ? ByWord(kind) : null) ?? ByCode(code) ?? ByEnd(name);

    /// <summary>Null where the table does not say it; then the code does.</summary>
    public static SchoolStage? StageOf(string said) => said.Contains('小', StringComparison.Ordinal) || said.Contains("教学点", StringComparison.Ordinal) ? SchoolStage.Primary
        : said.Contains('初', StringComparison.Ordinal) || said.Contains("中学", StringComparison.Ordinal) ? SchoolStage.Junior
        : null;

    /// <summary>九年一贯制, also written 小学、初中.</summary>
    public static bool IsNineYear(string said) => said.Contains("九年", StringComparison.Ordinal) || said.Contains("一贯", StringComparison.Ordinal)
        || (said.Contains("小学", StringComparison.Ordinal) && (said.Contains("初中", StringComparison.Ordinal) || said.Contains("中学", StringComparison.Ordinal)));

    private static OrganizationLevel? ByWord(string text) =>
        Array.Find(_words, word => text.Contains(word.Word, StringComparison.Ordinal)) is { Word: not null } found ? found.Level : null;

    private static OrganizationLevel? ByEnd(string name) =>
        Array.Find(_words, word => name.EndsWith(word.Word, StringComparison.Ordinal)) is { Word: not null } found ? found.Level : null;

    private static OrganizationLevel? ByCode(string code) => !code.All(char.IsAsciiDigit) ? null : code.Length switch
    {
        4 => OrganizationLevel.City,
        6 => OrganizationLevel.County,
        9 => OrganizationLevel.Township,
        10 => OrganizationLevel.School,
        12 => OrganizationLevel.Village,
        _ => null,
    };
}
