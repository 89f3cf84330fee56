using System.Text;
using LeftBehind.Letters.Paper;

namespace LeftBehind.Modules.Tests.Letters.Paper;

public sealed class SlipLayoutTests
{
    [Fact]
    public void What_a_slip_asks_for_goes_on_in_the_next_line_where_there_is_no_room()
    {
        var placed = SlipLayout.Of([["班级：", SlipPiece.Blank("三年级1班"), "孩子姓名：", SlipPiece.Blank("王小明")], ["日期：", SlipPiece.Blank()]], 14, 4, Wide);

        Assert.Equal(["班级：@0,0", "三年级1班@0,3_4.5", "孩子姓名：@0,7.5", "王小明@1,0_4", "日期：@2,0", "@2,3_4"], placed.Select(piece => FormattableString.Invariant($"{piece.Text}@{piece.Line},{piece.X}{(piece.Rule > 0 ? FormattableString.Invariant($"_{piece.Rule}") : "")}")));
    }

    private static double Wide(Rune rune) => rune.IsAscii ? 0.5 : 1;
}
