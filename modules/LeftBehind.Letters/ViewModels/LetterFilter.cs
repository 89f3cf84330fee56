using LeftBehind.Letters.Parts;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.ViewModels;

internal sealed class LetterFilter : KeysetCursor
{
    public string? Q { get; set; }

    public int? School { get; set; }

    public LetterSeason? Season { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Q) && School is null && Season is null;
}
