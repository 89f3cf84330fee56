namespace LeftBehind.Forms.Annexes;

/// <summary>附件 2: its fixed words and its ten columns. Screen, print and workbook are all drawn from here.</summary>
public static class Annex2Form
{
    public const string Number = "附件 2";
    public const string Title = "留守儿童基本情况汇总表";
    public const string ParentsGroup = "父母外出情况";
    public const string Footnote = "注：监护形式是指随祖父母生活、随亲戚朋友生活、独立生活、随其他生活。";
    public const int RowsPerPage = 13;

    // Places (from 1) of the two columns under the group heading.
    public const int FatherColumn = 4;
    public const int MotherColumn = 5;

    public static IReadOnlyList<string> GuardianshipForms { get; } = ["随祖父母生活", "随亲戚朋友生活", "独立生活", "随其他生活"];

    // The form's own widths, stretched to the narrow margins so that 13 filled rows fit on a page;
    // the first two together are as wide as the last two, which keeps the title centred between them.
    public static IReadOnlyList<Annex2Column> Columns { get; } =
    [
        new("序号", 10, _ => ""),
        new("姓名", 33, row => row.Name),
        new("班级", 15, row => row.Class),
        new("父亲外出地及电话", 35, row => row.Father),
        new("母亲外出地及电话", 35, row => row.Mother),
        new("实际监护人姓名、地址、电话", 45, row => row.Guardians, IsLeftAligned: true),
        new("监护形式", 24, row => row.GuardianshipForm),
        new("关注的主要问题", 33, row => row.Concerns, IsLeftAligned: true),
        new("结对人姓名（职业）", 24, row => row.Mentor),
        new("变动情况", 19, row => row.Change),
    ];

    internal static IReadOnlyList<string> Meta(Annex2Sheet sheet) =>
        ["县/区：" + OrLine(sheet.County), "学校：" + OrLine(sheet.School), "填报时间：" + OrLine(sheet.FilledOn)];

    private static string OrLine(string text) => text.Length == 0 ? "____________" : text;
}
