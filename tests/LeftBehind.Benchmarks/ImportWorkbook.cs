using System.Globalization;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Demo.Scale;
using LeftBehind.Framework.Tables;

namespace LeftBehind.Benchmarks;

/// <summary>
/// New pupils with the columns of Annex 2 and of a school's roll. Half of the names are spread as those of the files that are there; what
/// tells namesakes apart is the pupil's number.
/// </summary>
internal static class ImportWorkbook
{
    private const int Grades = 6;
    private const int ClassesOfAGrade = 2;
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高";
    private const string Given = "小明丽华强芳伟静敏军杰娟涛燕勇艳磊霞平刚";

    private static readonly string[] _places = ["江苏省苏州市", "广东省东莞市", "上海市", "浙江省宁波市", "福建省泉州市"];
    private static readonly string[] _forms = ["随祖父母生活", "随外祖父母生活", "随亲戚朋友生活"];

    private static readonly TableLayout _layout = new("汇总表", "在校学生汇总表",
    [
        new("姓名", 12), new("班级", 12), new("性别", 6), new("出生年月", 14), new("学籍号", 20), new("父亲外出地及电话", 24), new("母亲外出地及电话", 24),
        new("实际监护人姓名、地址、电话", 30), new("监护形式", 14), new("关注的主要问题", 16), new("结对人姓名（职业）", 16),
    ]);

    public static async Task<byte[]> WriteAsync(int rows, int first)
    {
        using var output = new MemoryStream();
        var names = new ManyNames(first + 1);
        await new TableWriter().WriteAsync(output, TableFormat.Xlsx, _layout, Enumerable.Range(first, rows).Select(number => Row(number, names)).ToAsyncEnumerable(), CancellationToken.None);
        return output.ToArray();
    }

    private static IReadOnlyList<TableCell> Row(int number, ManyNames names)
    {
        var grade = number / ClassesOfAGrade % Grades;
        var phone = string.Create(CultureInfo.InvariantCulture, $"154{number:00000000}");
        return
        [
            names.Next($"{Surnames[number * 7 % Surnames.Length]}{Given[number * 3 % Given.Length]}{Given[number / Given.Length % Given.Length]}"),
            $"{"一二三四五六"[grade]}({number % ClassesOfAGrade + 1})",
            number % 2 == 0 ? "男" : "女",
            $"{2019 - grade}年{number % 8 + 1}月",
            string.Create(CultureInfo.InvariantCulture, $"L339899{number + 500_000:000000000000}"),
            $"{_places[number % _places.Length]}\n{phone}",
            number % 3 == 0 ? "在家" : $"{_places[number / 2 % _places.Length]}\n155{phone[3..]}",
            $"李秀{Given[number % Given.Length]}（奶奶）；上村{number % 40 + 1}号；156{phone[3..]}",
            _forms[number % _forms.Length],
            number % 4 == 0 ? "学业困难" : "",
            $"王{Given[number / 3 % Given.Length]}（教师）",
        ];
    }
}
