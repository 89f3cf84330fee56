using LeftBehind.Import.Columns;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Columns;

public class FieldTextTests
{
    [Theory]
    [InlineData(" \u00A0王芳\u3000\t", "王芳")]
    [InlineData("\uFEFF王芳\u200B", "王芳")]
    [InlineData("\u202D13812345678\u202C", "13812345678")]
    [InlineData("'330101201703050017", "330101201703050017")]
    [InlineData("‘13812345678", "13812345678")]
    [InlineData("'引号'", "'引号'")]
    [InlineData("王\u202E芳", "王\u202E芳")]
    [InlineData("\u00A0", "")]
    public void What_is_not_seen_at_its_ends_is_no_part_of_a_text(string written, string text) =>
        Assert.Equal(text, FieldText.Of(SourceCell.Of(written), ImportFieldShape.Text, daysCountFrom1904: false));

    [Theory]
    [InlineData(ImportFieldShape.Date, true, "45698")]
    [InlineData(ImportFieldShape.Date, false, "44236")]
    [InlineData(ImportFieldShape.Phone, true, "44236")]
    public void A_serial_number_counts_from_where_its_workbook_does(ImportFieldShape shape, bool from1904, string days) =>
        Assert.Equal(days, FieldText.Of(new SourceCell("44236", SourceCellKind.Number), shape, from1904));

    [Fact]
    public void A_class_that_the_spreadsheet_took_for_a_date_is_a_class_again() =>
        Assert.Equal("3-2", FieldText.Of(new SourceCell("2026-03-02", SourceCellKind.Date), ImportFieldShape.Class, daysCountFrom1904: false));
}
