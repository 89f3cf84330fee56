using ClosedXML.Excel;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Forms.Verbs;

public sealed class ExportVerbsTests(SqliteSite fixture) : IClassFixture<SqliteSite>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("leftbehind-export-").FullName;

    [Theory, InlineData("annex1", "forms.xlsx"), InlineData("annex2", "form.xlsx"), InlineData("roster", "roll.xlsx"), InlineData("roster", "roll.csv")]
    public async Task A_school_is_written_into_a_file(string what, string file)
    {
        var (status, _, errors) = await RunAsync("export", what, "--school", "2133990001", "--output", PathOf(file));

        Assert.Equal((0, ""), (status, errors));
        Assert.True(new FileInfo(PathOf(file)).Length > 1000);
        Assert.Equal([PathOf(file)], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_county_has_a_sheet_for_each_school_and_its_totals()
    {
        var (status, _, errors) = await RunAsync("export", "annex2", "--county", "339901", "--output", PathOf("county.xlsx"));

        Assert.Equal((0, ""), (status, errors));
        using var workbook = new XLWorkbook(PathOf("county.xlsx"));
        Assert.Equal(["合计", "青溪县第二初级中学", "青溪镇中心小学", "石桥乡小学"], workbook.Worksheets.Select(sheet => sheet.Name));
    }

    [Theory]
    [InlineData("There is no school with the code 9999999999.", "--school", "9999999999")]
    [InlineData("Give either --school or --county.")]
    [InlineData("Give either --school or --county.", "--school", "2133990001", "--county", "339901")]
    public async Task What_cannot_be_done_is_said_on_standard_error_and_leaves_no_file(string message, params string[] place)
    {
        var (status, _, errors) = await RunAsync(["export", "annex2", .. place, "--output", PathOf("form.xlsx")]);

        Assert.NotEqual(0, status);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named()
    {
        var (status, _, errors) = await RunAsync("export", "annex2", "--school", "2133990001", "--output", PathOf("no/form.xlsx"));

        Assert.Equal(1, status);
        Assert.Contains("cannot be written", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string file) => Path.Combine(_folder, file);

    private Task<VerbAnswer> RunAsync(params string[] arguments) => fixture.Site.RunVerbAsync(arguments, _folder, TestContext.Current.CancellationToken);
}
