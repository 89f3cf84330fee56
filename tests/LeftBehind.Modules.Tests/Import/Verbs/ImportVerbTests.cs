using LeftBehind.Modules.Tests.Children.Import;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Verbs;

public sealed class ImportVerbTests : ChildImportSite
{
    private const string School = "2133990001";
    private Site _running = null!;
    private string _folder = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_workbook_goes_in_at_the_command_line_and_what_is_wrong_comes_back_beside_it(DatabaseKind kind)
    {
        var (before, file) = await BeginAsync(kind, "messy.xlsx");

        var tried = await RunAsync(file, "--school", School, "--dry-run");
        Assert.Equal((1, before), (tried.Status, await _running.CountChildrenAsync()));
        Assert.Equal([file], Directory.GetFiles(_folder));

        var taken = await RunAsync(file, "--school", School, "--as", DemoAccounts.Clerk);

        Assert.Equal((1, "35 new, 11 changed, 0 unchanged, 1 left out, 5 to mend."), (taken.Status, taken.Output.Trim()));
        Assert.Equal(before + 35, await _running.CountChildrenAsync());
        var complaints = taken.Errors.Split('\n');
        Assert.Equal(tried.Errors.Split('\n'), complaints[..^1]);
        Assert.Equal("汇总表, 15: D15 “1381234567”不是电话号码。手机号 11 位，固定电话请加区号。", complaints[0]);
        Assert.EndsWith("messy-导入说明.xlsx.", complaints[^1], StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "messy-导入说明.xlsx")));

        var again = await RunAsync(file, "--school", School, "--as", DemoAccounts.Clerk);

        Assert.StartsWith("0 new, 0 changed, 46 unchanged", again.Output, StringComparison.Ordinal);
        Assert.Equal(before + 35, await _running.CountChildrenAsync());
    }

    [Fact]
    public async Task A_tidy_workbook_is_taken_in_by_the_system_without_a_word_on_standard_error()
    {
        var (before, file) = await BeginAsync(DatabaseKind.Sqlite, "tidy.xlsx");

        var taken = await RunAsync(file, "--school", School);

        Assert.Equal(new VerbAnswer(0, "20 new, 0 changed, 0 unchanged, 0 left out, 0 to mend.", ""), taken with { Output = taken.Output.Trim() });
        Assert.Equal(before + 20, await _running.CountChildrenAsync());
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_on_standard_error_and_changes_nothing()
    {
        var (before, file) = await BeginAsync(DatabaseKind.Sqlite, "tidy.xlsx");
        var letter = Path.Combine(_folder, "letter.xlsx");
        await File.WriteAllTextAsync(letter, "各位家长：你们好！", Stop);
        (string Message, string[] Arguments)[] cases =
        [
            ("There is no organization 9999999999", [file, "--school", "9999999999"]),
            ("There is no user nobody.", [file, "--school", School, "--as", "nobody"]),
            ("into which this user may import", [file, "--school", School, "--as", DemoAccounts.InSecondCounty(DemoAccounts.Clerk)]),
            ("This user may not import that.", [file, "--school", School, "--as", DemoAccounts.Mentor]),
            ("There is no file", [file + ".xlsx", "--school", School]),
            ("No sheet has a table", [letter, "--school", School]),
            ("Option '--school' is required.", [file]),
        ];
        foreach (var (message, arguments) in cases)
        {
            var refused = await RunAsync(arguments);

            Assert.Equal(1, refused.Status);
            Assert.Contains(message, refused.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(before, await _running.CountChildrenAsync());
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    private async Task<(int Before, string File)> BeginAsync(DatabaseKind kind, string sample)
    {
        _running = await StartAsync(kind);
        _folder = Directory.CreateDirectory(Path.Combine(_running.DataPath, "in")).FullName;
        var file = Path.Combine(_folder, sample);
        File.Copy(Repository.PathOf("recipes", "samples", sample), file);
        return (await _running.CountChildrenAsync(), file);
    }

    private Task<VerbAnswer> RunAsync(params string[] arguments) => _running.RunVerbAsync(["import", "children", .. arguments], _folder, Stop);
}
