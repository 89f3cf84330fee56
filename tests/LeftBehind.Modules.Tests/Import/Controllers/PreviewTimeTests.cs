using System.Diagnostics;
using LeftBehind.Modules.Tests.Children.Import;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Controllers;

public sealed class PreviewTimeTests
{
    private const int Rows = 600;

    // Five seconds are asked of a quiet machine; the tests of all modules run beside this one.
    private static readonly TimeSpan _bound = TimeSpan.FromSeconds(20);

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Six_hundred_rows_are_previewed_before_one_looks_elsewhere(DatabaseKind database)
    {
        await using var site = await Site.StartAsync(database, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        var file = Annex2Book.Of(sheet =>
        {
            for (var row = 0; row < Rows; row++)
            {
                sheet.Row(row + 6, row + 1, $"欧阳{Han(row / 20)}{Han(row % 20)}", $"{"一二三四五六"[row % 6]}(1)", $"江苏苏州 138{row:00000000}", "在家", $"欧阳山（爷爷），青溪镇石桥村{row}号，139{row:00000000}", "随祖父母生活", "学习困难", "李老师（教师）", "无");
            }
        });

        var watch = Stopwatch.StartNew();
        var batch = await new ImportScreens(clerk).ToPreviewAsync(file);
        var preview = await clerk.GetPageAsync($"{batch}/preview");
        watch.Stop();

        TestContext.Current.TestOutputHelper?.WriteLine($"{database}: {Rows} rows from the upload to the preview in {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.Contains("欧阳一一", preview, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < _bound, $"{Rows} rows took {watch.Elapsed}");
    }

    private static char Han(int number) => "一二三四五六七八九十山水木火土金石田禾雨云风"[Math.Min(number, 21)];
}
