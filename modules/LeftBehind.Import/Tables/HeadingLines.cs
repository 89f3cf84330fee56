using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Text;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Tables;

/// <summary>Reads 县/区：… 学校：… 填报时间：… from the lines above a table, in one cell or in several.</summary>
internal static partial class HeadingLines
{
    private const int LongestLine = 300;

    public static TableHeading Read(IEnumerable<SourceRow> rows)
    {
        var heading = TableHeading.None;
        foreach (var row in rows)
        {
            heading = Read(heading, row);
        }

        return heading;
    }

    public static bool IsHeadingLine(string line) => line.Length <= LongestLine && Labels().Matches(HalfWidth.Of(line)).Any(label => label.Groups["k"].Value is not ("班级" or "日期"));

    private static TableHeading Read(TableHeading heading, SourceRow row)
    {
        var said = row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim()).ToList();
        var line = HalfWidth.Of(string.Join("  ", said));
        var labels = line.Length > LongestLine ? [] : Labels().Matches(line).ToList();
        if (labels.Count == 0)
        {
            return heading.Title.Length == 0 && said.Count == 1 && said[0].Length is > 3 and <= 100 && !Attachment().IsMatch(said[0]) ? heading with { Title = said[0] } : heading;
        }

        for (var index = 0; index < labels.Count; index++)
        {
            var start = labels[index].Index + labels[index].Length;
            var end = index + 1 < labels.Count ? labels[index + 1].Index : line.Length;
            heading = With(heading, labels[index].Groups["k"].Value, line[start..end].Trim(' ', '_', ';', ','));
        }

        return heading;
    }

    private static TableHeading With(TableHeading heading, string label, string value) => value.Length == 0 ? heading : label switch
    {
        "学校" or "学校名称" or "填报学校" or "填报单位" or "单位" or "单位名称" => heading with { School = value },
        "班级" or "年级" => heading with { Class = value },
        "填报时间" or "填表时间" or "填表日期" or "填报日期" or "上报时间" or "日期" or "时间" => heading with { FilledOn = value },
        _ => heading with { County = value },
    };

    [GeneratedRegex(@"(?<k>县/区|县\(市、区\)|县\(市,区\)|县\(区\)|县、区|县区|区县|学校名称|填报学校|学校|填报单位|单位名称|单位|填报时间|填表时间|填表日期|填报日期|上报时间|日期|时间|班级|年级)(\([^)]{0,6}\))?\s{0,4}:")]
    private static partial Regex Labels();

    [GeneratedRegex(@"^附\s{0,3}(件|表)\s{0,3}[0-9一二三四五:：]{0,3}$")]
    private static partial Regex Attachment();
}
