using LeftBehind.Forms.Annexes;

namespace LeftBehind.Benchmarks;

/// <summary>Annex 2 of a school with 600 children, from the words to the workbook.</summary>
internal static class AnnexWork
{
    private const int Children = 600;

    public static Task WriteAsync(string concerns)
    {
        using var output = new MemoryStream();
        Annex2Workbook.Write(output, new Annex2Sheet
        {
            County = "青溪县",
            School = "青溪镇中心小学",
            FilledOn = "2026年11月24日",
            Rows = [.. Enumerable.Range(1, Children).Select(number => Row(number) with { Concerns = concerns })],
        });
        return Task.CompletedTask;
    }

    private static Annex2Row Row(int number) => new()
    {
        Name = $"王小{number}",
        Class = "三(2)",
        Father = $"江苏省苏州市\n154{number:00000000}",
        Mother = "在家",
        Guardians = $"李秀英；青溪镇上村{number}号；154{number:00000000}",
        GuardianshipForm = "随祖父母生活",
        Mentor = "王芳（教师）",
        Change = number % 20 == 0 ? "新增" : "",
    };
}
