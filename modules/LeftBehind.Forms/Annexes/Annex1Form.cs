using LeftBehind.Children;

namespace LeftBehind.Forms.Annexes;

/// <summary>附件 1 cell for cell, on its grid of 24 equal columns. Screen, print and workbook are all drawn from here.</summary>
internal static class Annex1Form
{
    public const string Number = "附件 1";
    public const string Title = PaperTitles.Annex1;
    public const string Note = PaperTitles.Annex1Note;
    public const string Concerns = "关注的主要问题";
    public const string Continued = "（续）";
    public const int GridColumns = 24;
    public const int ConcernsRow = 8;

    public static IReadOnlyList<FormCell> Cells(Annex1Sheet sheet, string concerns) =>
    [
        .. ChildRow(sheet), .. ParentRows(sheet), .. GuardianRows(sheet),
        Label(8, 1, 3, Concerns), new(FormCellKind.LongText, 8, 4, 21, concerns),
        .. MentorRow(sheet),
    ];

    /// <summary>What the second page of a child carries when the concerns do not fit on the first.</summary>
    public static IReadOnlyList<FormCell> ContinuationCells(Annex1Sheet sheet, string concerns) =>
    [
        Label(1, 1, 2, "姓名"), Value(1, 3, 8, sheet.Name), Label(1, 11, 2, "班级"), Value(1, 13, 5, sheet.Class),
        Label(1, 18, 2, "填报时间"), Value(1, 20, 5, sheet.FilledOn),
        Label(2, 1, 3, Concerns + Continued), new(FormCellKind.LongText, 2, 4, 21, concerns),
    ];

    private static IEnumerable<FormCell> ChildRow(Annex1Sheet sheet) =>
    [
        Label(1, 1, 2, "姓名"), Value(1, 3, 3, sheet.Name), Label(1, 6, 2, "性别"), Value(1, 8, 2, sheet.Sex),
        Label(1, 10, 2, "出生年月"), Value(1, 12, 3, sheet.BornIn), Label(1, 15, 2, "班级"), Value(1, 17, 3, sheet.Class),
        Label(1, 20, 2, "填报时间"), Value(1, 22, 3, sheet.FilledOn),
    ];

    private static IEnumerable<FormCell> ParentRows(Annex1Sheet sheet) =>
    [
        Label(2, 1, 3, "父母外出情况", rows: 3), Label(2, 4, 3, ""), Label(2, 7, 4, "姓名"),
        Label(2, 11, 9, "外出时间、外出地点"), Label(2, 20, 5, "联系电话/手机"),
        Label(3, 4, 3, "父亲"), Value(3, 7, 4, sheet.Father.Name), Value(3, 11, 9, sheet.Father.AwaySinceAndWhere), Value(3, 20, 5, sheet.Father.Phone),
        Label(4, 4, 3, "母亲"), Value(4, 7, 4, sheet.Mother.Name), Value(4, 11, 9, sheet.Mother.AwaySinceAndWhere), Value(4, 20, 5, sheet.Mother.Phone),
    ];

    private static IEnumerable<FormCell> GuardianRows(Annex1Sheet sheet) =>
    [
        Label(5, 1, 3, "实际监护人情况", rows: 3), Label(5, 4, 3, "姓名"), Label(5, 7, 4, "与学生的关系"),
        Label(5, 11, 9, "详细地址"), Label(5, 20, 5, "联系电话/手机"),
        .. GuardianRow(6, sheet.Guardian, 0), .. GuardianRow(7, sheet.SecondGuardian, sheet.FurtherGuardians),
    ];

    private static IEnumerable<FormCell> GuardianRow(int row, Annex1Guardian guardian, int further) =>
    [
        Value(row, 4, 3, further > 0 ? $"{guardian.Name}（另有{further}人）" : guardian.Name),
        Value(row, 7, 4, guardian.Relation), Value(row, 11, 9, guardian.Address), Value(row, 20, 5, guardian.Phone),
    ];

    private static IEnumerable<FormCell> MentorRow(Annex1Sheet sheet) =>
    [
        Label(9, 1, 4, "结对帮扶人姓名"), Value(9, 5, 3, sheet.MentorName), Label(9, 8, 3, "单位（职业）"), Value(9, 11, 3, sheet.MentorOccupation),
        Label(9, 14, 3, "电话/手机"), Value(9, 17, 3, sheet.MentorPhone), Label(9, 20, 2, "结对时间"), Value(9, 22, 3, sheet.PairedOn),
    ];

    private static FormCell Label(int row, int column, int columns, string text, int rows = 1) =>
        new(FormCellKind.Label, row, column, columns, text, rows);

    private static FormCell Value(int row, int column, int columns, string text) =>
        new(FormCellKind.Value, row, column, columns, text);
}
