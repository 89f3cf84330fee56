using LeftBehind.Ui.Screens;

namespace LeftBehind.Transfers.ViewModels;

internal sealed record TransferList(TransferFilter Filter, KeysetPage<TransferRow> Page, DateOnly Today)
{
    public bool MayReceive { get; init; }

    public bool MaySend { get; init; }

    public bool IsOut => Filter.Out || !MayReceive;

    public bool IsLate(TransferRow row) => TransferRules.IsLate(row.State, row.DueOn, Today);
}
