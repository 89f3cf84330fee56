using LeftBehind.Abstractions.Text;
using LeftBehind.Modules.Tests.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Crash;

/// <summary>A roster of as many pupils as an import with jobs needs. All bear a surname of this workbook alone, by which they are found again.</summary>
internal sealed class CrashBook(string surname, int number)
{
    public const int Rows = 850;

    // 35 × 35 given names.
    private const string Letters = "安邦成达恩芳光海佳康兰明宁平清荣森泰文祥英志珍梅松柏竹云霞露雪冰虹辰星";

    public string Surname => surname;

    public string FileName => $"{number}.xlsx";

    /// <summary>Search tokens of all pupils: of the name, of the phone whole and by its end, of the registry number.</summary>
    public int Tokens { get; } = Enumerable.Range(0, Rows).Sum(row => NameSearch.Tokens(surname + Given(row)).Distinct(StringComparer.Ordinal).Count() + 3);

    public byte[] Bytes() => new TestPackage().Sheet("花名册", sheet =>
    {
        sheet.Row(1, "姓名", "班级", "性别", "出生年月", "学籍号", "监护形式", "监护人姓名", "监护人电话", "父亲外出时间", "父亲外出地点");
        for (var row = 0; row < Rows; row++)
        {
            sheet.Row(
                row + 2, surname + Given(row), "三(2)", row % 2 == 0 ? "女" : "男", $"2017年{(row % 12) + 1}月", $"L33010120{number:00}{row:00000}000", "随祖父母生活",
                "李秀英", $"138{number:00}{row:000000}", "2025年2月", "江苏苏州");
        }
    }).Bytes();

    private static string Given(int row) => $"{Letters[row / Letters.Length]}{Letters[row % Letters.Length]}";
}
