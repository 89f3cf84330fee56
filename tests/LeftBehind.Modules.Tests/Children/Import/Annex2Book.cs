using LeftBehind.Modules.Tests.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Children.Import;

/// <summary>Annex 2 of the demo school with its two header rows; children begin in row 6.</summary>
internal static class Annex2Book
{
    public static byte[] Of(Action<TestSheet> rows, string filledOn = "2026年11月20日") => new TestPackage().Sheet("汇总表", sheet => Fill(sheet, rows, filledOn)).Bytes();

    public static void Fill(TestSheet sheet, Action<TestSheet> rows, string filledOn = "2026年11月20日")
    {
        sheet.Cell("A2", "留守儿童基本情况汇总表").Merge("A2:J2")
            .Row(3, "县/区：青溪县", null, "学校：青溪镇中心小学", null, null, null, null, $"填报时间：{filledOn}")
            .Row(4, "序\n号", "姓名", "班\n级", "父母外出情况", null, "实际监护人姓名、地\n址、电话", "监护形\n式", "关注的主要问题", "结对人姓\n名（职业）", "变动情况")
            .Row(5, null, null, null, "父亲外出地及电话", "母亲外出地及电话")
            .Merge("A4:A5").Merge("B4:B5").Merge("C4:C5").Merge("D4:E4").Merge("F4:F5").Merge("G4:G5").Merge("H4:H5").Merge("I4:I5").Merge("J4:J5");
        rows(sheet);
    }
}
