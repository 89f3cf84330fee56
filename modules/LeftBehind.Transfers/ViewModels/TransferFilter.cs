using LeftBehind.Ui.Screens;

namespace LeftBehind.Transfers.ViewModels;

/// <summary>Which transfers are shown.</summary>
internal sealed class TransferFilter : KeysetCursor
{
    /// <summary>Those who leave; else those who come.</summary>
    public bool Out { get; set; }

    public TransferFlag? Flag { get; set; }
}
