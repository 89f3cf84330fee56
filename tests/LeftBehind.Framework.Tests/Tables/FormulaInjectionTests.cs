using FsCheck.Xunit;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tests.Tables;

public class FormulaInjectionTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+86 154 0000 0000")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("  =1+1")]
    [InlineData("　=1+1")]
    [InlineData("\u0000=1+1")]
    [InlineData("\u001B=1+1")]
    public void A_text_that_could_run_is_marked_as_text(string text)
    {
        var neutral = FormulaInjection.Neutralize(text);

        Assert.True(neutral.MustBeQuoted);
        Assert.Equal("'" + neutral.Value, neutral.ForCsv);
    }

    [Theory]
    [InlineData("王小明")]
    [InlineData("𠮷 㛃")]
    [InlineData("阿依古丽·买买提")]
    [InlineData("三(2)")]
    [InlineData("2026-11-24")]
    [InlineData("a=b")]
    [InlineData("'quoted'")]
    [InlineData("第一行\n=第二行")]
    [InlineData("")]
    public void An_ordinary_text_stays_as_it_is(string text)
    {
        var neutral = FormulaInjection.Neutralize(text);

        Assert.Equal(new NeutralText(text, MustBeQuoted: false), neutral);
        Assert.Equal(text, neutral.ForCsv);
    }

    [Fact]
    public void What_xml_cannot_hold_is_left_out() =>
        Assert.Equal("王\t小\n明", FormulaInjection.Neutralize("王\u0000\t\u0007小\n明\uFFFE\uFFFF").Value);

    [Fact]
    public void Half_a_character_becomes_the_sign_for_it() =>
        Assert.Equal("王\uFFFD", FormulaInjection.Neutralize("王" + "𠮷"[..1]).Value);

    [Property(MaxTest = 500)]
    public bool No_text_reaches_a_csv_file_with_an_operator_in_front(string? text) =>
        FormulaInjection.Neutralize(text).ForCsv.TrimStart() is var written && (written.Length == 0 || !"=+-@＝＋－＠".Contains(written[0], StringComparison.Ordinal));

    [Property(MaxTest = 500)]
    public bool Neutralizing_twice_changes_nothing(string? text)
    {
        var once = FormulaInjection.Neutralize(text);
        return FormulaInjection.Neutralize(once.Value) == once;
    }
}
