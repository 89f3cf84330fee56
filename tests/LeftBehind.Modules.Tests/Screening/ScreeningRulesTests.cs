using LeftBehind.Organizations;
using LeftBehind.Screening;

namespace LeftBehind.Modules.Tests.Screening;

public sealed class ScreeningRulesTests
{
    [Fact]
    public void Names_are_read_from_a_pasted_column_with_heading_numbers_and_blank_lines()
    {
        var pasted = ScreeningRules.Names("序号\t姓名\r\n姓名\n1\t王小芳\t女\n2、李 明\n\n3.买买提·艾力\n𠮷田\n");

        Assert.Equal(["王小芳", "李明", "买买提·艾力", "𠮷田"], pasted.Names);
        Assert.Empty(pasted.Faults);
    }

    [Fact]
    public void Lines_without_a_name_are_told_by_their_numbers()
    {
        var pasted = ScreeningRules.Names("王小芳\n=1+1\n<script>\n" + new string('王', 51));

        Assert.Equal(["王小芳"], pasted.Names);
        Assert.Equal([2, 3, 4], pasted.Faults);
    }

    [Fact]
    public void The_same_list_again_adds_nothing_but_a_second_pupil_of_the_same_name_counts()
    {
        Assert.Empty(ScreeningRules.Missing(["王芳", "李明"], ["李明", "王芳"]));
        Assert.Equal(["王芳"], ScreeningRules.Missing(["王芳", "李明"], ["王芳", "李明", "王芳"]));
    }

    [Theory]
    [InlineData(2026, 1, 20261, 20252)]
    [InlineData(2025, 2, 20252, 20251)]
    public void A_term_is_a_number_that_sorts_by_time_and_knows_the_one_before(int year, int number, int key, int before)
    {
        Assert.Equal(key, ScreeningRules.KeyOf(new Term(new(year), number, default, default)));
        Assert.Equal(before, ScreeningRules.Before(key));
    }

    [Theory]
    [InlineData(0, 0, 0, 0, false)]
    [InlineData(1, 40, 2, 7, false)]
    [InlineData(0, 40, 2, 7, true)]
    public void A_class_is_closed_only_when_every_pupil_has_a_mark(int open, int atHome, int suspected, int confirmed, bool may) =>
        Assert.Equal(may, ScreeningRules.MayClose(new(open, atHome, suspected, confirmed)));
}
