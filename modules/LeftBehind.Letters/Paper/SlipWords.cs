using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Letters.Paper;

/// <summary>回执: what stands on the slip that comes back, in the letter's language.</summary>
internal static class SlipWords
{
    public static string TitleOf(PrintedLetter sheet) => IsEnglish(sheet) ? "Slip to return to the class teacher" : "回执（请交还班主任）";

    public static IReadOnlyList<IReadOnlyList<SlipPiece>> LinesOf(PrintedLetter sheet) => IsEnglish(sheet)
        ?
        [
            [$"We have read the letter “{sheet.Text.Title}”."],
            ["Class: ", SlipPiece.Blank(sheet.ClassName), " Child: ", SlipPiece.Blank(sheet.ChildNames)],
            ["Please call me: □ yes  □ no   When: ", SlipPiece.Blank()],
            ["Signature: ", SlipPiece.Blank(), " Phone: ", SlipPiece.Blank(), " Date: ", SlipPiece.Blank()],
        ]
        :
        [
            [$"我已阅读《{sheet.Text.Title}》。"],
            ["班级：", SlipPiece.Blank(sheet.ClassName), " 孩子姓名：", SlipPiece.Blank(sheet.ChildNames)],
            ["请老师打电话给我：□ 要　□ 不用　什么时候方便：", SlipPiece.Blank()],
            ["家长签名：", SlipPiece.Blank(), " 电话：", SlipPiece.Blank(), " 日期：", SlipPiece.Blank()],
        ];

    /// <summary>Where the letter can be read on a phone; empty on a copy without a code.</summary>
    public static string AddressOf(PrintedLetter sheet) => (sheet.Url.Length > 0, IsEnglish(sheet)) switch
    {
        (false, _) => "",
        (_, true) => "To read or hear it on a phone, scan the code, or type " + sheet.Url,
        _ => "扫右边的码，可在手机上看、听这封信；也可输入网址 " + sheet.Url,
    };

    private static bool IsEnglish(PrintedLetter sheet) => sheet.Text.Language == LetterLanguage.English;
}
