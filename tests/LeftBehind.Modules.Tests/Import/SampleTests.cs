using LeftBehind.Import.Targets;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import;

/// <summary>The shipped samples, from the file to the verdicts, on one demo site.</summary>
public sealed class SampleTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task The_tidy_one_goes_in_without_a_question()
    {
        var plan = await PlanAsync("tidy.xlsx");
        Assert.Equal(20, plan.Verdicts.Count);
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Added, verdict.Kind));
        Assert.Empty(plan.Questions);
        Assert.Empty(plan.Notices);
    }

    [Fact]
    public async Task Of_the_messy_one_only_what_is_wrong_is_handed_back()
    {
        var plan = await PlanAsync("messy.xlsx");
        var listed = plan.Verdicts.Where(verdict => verdict.Row.Sheet == 0).ToList();

        Assert.Equal(39, listed.Count);
        Assert.Equal(["fatherPlaceAndPhone", "form"], listed.Where(verdict => verdict.Kind == ImportVerdictKind.Refused).Select(verdict => verdict.Messages.Single(message => message.Refuses).Field));
        // A class that is not there, and the second of one name.
        Assert.Equal(2, plan.Questions.Count);
        Assert.Equal(2, listed.Count(verdict => verdict.Kind == ImportVerdictKind.InDoubt));
        Assert.Equal(35, listed.Count(verdict => verdict.Kind == ImportVerdictKind.Added));
        Assert.Contains(listed, verdict => verdict.Label == "阿依古丽·买买提");
        Assert.Contains(listed, verdict => verdict.Label == "𠮷㛃");
        Assert.Single(listed, verdict => verdict.Row.IsHidden);
    }

    [Fact]
    public async Task The_roster_in_the_messy_one_completes_the_table_before_it()
    {
        var plan = await PlanAsync("messy.xlsx");
        var roster = plan.Verdicts.Where(verdict => verdict.Row.Sheet == 1).ToList();

        Assert.Equal(13, roster.Count);
        Assert.Equal("birth", Assert.Single(roster, verdict => verdict.Kind == ImportVerdictKind.Refused).Messages[0].Field);
        Assert.True(roster.Count(verdict => verdict.Kind == ImportVerdictKind.Changed) >= 8, string.Join('\n', roster.Select(verdict => $"{verdict.Row.Number} {verdict.Label} {verdict.Kind}")));
    }

    [Fact]
    public async Task A_sheet_for_each_class_says_the_class_in_its_name()
    {
        var plan = await PlanAsync("classes.xls");
        Assert.Equal(24, plan.Verdicts.Count);
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Added, verdict.Kind));
        Assert.Equal(["三年级1班", "三年级2班", "四年级2班"], plan.Verdicts.Select(verdict => verdict.Detail).Distinct());
    }

    [Fact]
    public async Task Annex_2_alone_goes_in_by_its_nine_filled_lines()
    {
        var plan = await PlanAsync("annex2-only.xlsx");
        Assert.Equal(9, plan.Verdicts.Count);
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Added, verdict.Kind));
    }

    [Theory]
    [InlineData("roster-gb18030.csv")]
    [InlineData("roster-utf8-semicolons.csv")]
    public async Task A_roster_of_the_registry_brings_those_in_the_programme(string sample)
    {
        var plan = await PlanAsync(sample);
        Assert.Equal(15, plan.Verdicts.Count);
        Assert.Equal(5, plan.Verdicts.Count(verdict => verdict.Kind == ImportVerdictKind.LeftOut));
        Assert.Equal(10, plan.Verdicts.Count(verdict => verdict.Kind == ImportVerdictKind.Added));
    }

    [Fact]
    public async Task In_the_hopeless_one_there_is_nothing_to_take_in() => Assert.Empty((await PlanAsync("hopeless.xls")).Verdicts);

    [Theory]
    [InlineData("tidy.xlsx")]
    [InlineData("messy.xlsx")]
    [InlineData("annex2-only.xlsx")]
    [InlineData("classes.xls")]
    [InlineData("roster-gb18030.csv")]
    public async Task Hundred_broken_copies_of_each_are_refused_or_read_and_never_break_anything(string sample)
    {
        var whole = await File.ReadAllBytesAsync(Path(sample), TestContext.Current.CancellationToken);
        var random = new Random(20131101);
        for (var copy = 0; copy < 100; copy++)
        {
            var broken = Break(whole, random);
            try
            {
                _ = broken.Read();
            }
            catch (LeftBehind.Import.Workbooks.WorkbookException)
            {
                // Refused with a reason.
            }
        }
    }

    private static byte[] Break(byte[] whole, Random random)
    {
        var copy = whole.ToArray();
        for (var flip = random.Next(1, 20); flip > 0; flip--)
        {
            copy[random.Next(copy.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? copy[..random.Next(copy.Length)] : copy;
    }

    private async Task<ImportPlan> PlanAsync(string sample) =>
        await new ImportRun(fixture.Site, DemoAccounts.Clerk, await File.ReadAllBytesAsync(Path(sample), TestContext.Current.CancellationToken)).PlanAsync();

    private static string Path(string sample) => Repository.PathOf("recipes", "samples", sample);
}
