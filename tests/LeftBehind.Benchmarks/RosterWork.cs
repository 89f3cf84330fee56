using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Framework.Tables;

namespace LeftBehind.Benchmarks;

/// <summary>A roll of 100,000 rows: our writer against a bare ZipArchive and XmlWriter with the same rows and the same parts.</summary>
internal static class RosterWork
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int Count = 100_000;
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly TableLayout Layout = new("名册", "学生名册",
    [
        new("姓名", 12), new("状态", 12), new("学校", 24), new("班级", 12), new("性别", 6), new("出生年月", 14),
        new("监护人", 12), new("联系电话"), new("监护形式"), new("档案", 10), new("更新日期", 12),
    ]);

    private static readonly TableCell[][] Rows = [.. Enumerable.Range(0, Count).Select(Row)];

    public static Task WorkbookAsync() => WriteAsync(TableFormat.Xlsx);

    public static Task CsvAsync() => WriteAsync(TableFormat.Csv);

    public static Task FloorAsync()
    {
        using var output = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.DeleteOnClose);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create);
        using (var part = archive.CreateEntry(TableWorkbookParts.SheetPath(1), CompressionLevel.Fastest).Open())
        {
            using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
            xml.WriteStartElement("worksheet", Main);
            xml.WriteStartElement("sheetData", Main);
            foreach (var row in Rows)
            {
                WriteRow(xml, row);
            }
        }
        foreach (var (path, content) in TableWorkbookParts.All(["名册"]))
        {
            using var part = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }
        return Task.CompletedTask;
    }

    private static async Task WriteAsync(TableFormat format)
    {
        await using var output = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await new TableWriter().WriteAsync(output, format, Layout, Rows.ToAsyncEnumerable(), CancellationToken.None);
    }

    private static void WriteRow(XmlWriter xml, TableCell[] row)
    {
        xml.WriteStartElement("row", Main);
        foreach (var cell in row)
        {
            xml.WriteStartElement("c", Main);
            if (cell.Kind == TableCellKind.Date)
            {
                xml.WriteAttributeString("s", TableWorkbookParts.DateStyle.ToString(CultureInfo.InvariantCulture));
                xml.WriteElementString("v", Main, (cell.Date.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                xml.WriteAttributeString("s", TableWorkbookParts.TextStyle.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("t", "inlineStr");
                xml.WriteStartElement("is", Main);
                xml.WriteElementString("t", Main, cell.Text);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static TableCell[] Row(int number) =>
    [
        number % 50 == 0 ? $"𠮷小{number % 977}" : $"王小{number % 977}", "在册", $"青溪镇第{number % 120}小学", $"三年级{number % 9 + 1}班", number % 2 == 0 ? "男" : "女",
        $"{2012 + number % 6}年{number % 12 + 1}月", $"李秀{number % 877}", $"154****{number % 10_000:0000}", "随祖父母生活", "已审核", new DateOnly(2026, 1, 1).AddDays(number % 300),
    ];
}
