namespace LeftBehind.Letters.Paper;

/// <summary>A piece of the slip: words, or a line to write on, which may be filled in already.</summary>
internal sealed record SlipPiece(string Text, bool IsBlank = false)
{
    public static SlipPiece Blank(string filledIn = "") => new(filledIn, IsBlank: true);

    public static implicit operator SlipPiece(string words) => new(words);
}
