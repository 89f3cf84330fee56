using LeftBehind.Letters.Receipts;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.ViewModels;

internal sealed class BoardFilter : KeysetCursor
{
    public RecipientFlag? Flag { get; set; }
}
