using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Transfers.Entities;
using LeftBehind.Transfers.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Transfers.Services;

/// <summary>Lists of those who are to come and of those who leave, the latest first.</summary>
internal sealed class TransferReader(IDocumentSession session, TransferLog log)
{
    private const int PageSize = 25;

    private static readonly KeysetOrder<TransferRow, long, long> _latestFirst = new(row => row.Id, row => row.Id, Descending: true);

    public bool MayReceive => log.User.Has(Permissions.Receive);

    public bool MaySend => log.User.Has(Permissions.Send);

    public DateOnly Today => log.Today;

    public Task<KeysetPage<TransferRow>> ReadAsync(TransferFilter filter, CancellationToken cancellationToken)
    {
        var (rows, today) = (filter.Out || !MayReceive ? Outgoing() : Incoming(), Today);
        rows = filter.Flag switch
        {
            TransferFlag.Waiting => rows.Where(row => row.State == TransferState.Waiting),
            TransferFlag.Late => rows.Where(row => row.State == TransferState.Waiting && row.DueOn < today),
            TransferFlag.Accepted => rows.Where(row => row.State == TransferState.Accepted),
            TransferFlag.NotAccepted => rows.Where(row => row.State == TransferState.Declined || row.State == TransferState.Recalled),
            _ => rows,
        };
        return rows.PageAsync(_latestFirst, filter, PageSize, cancellationToken);
    }

    /// <summary>How many have waited longer than a school has time to answer.</summary>
    public Task<int> CountLateAsync(CancellationToken cancellationToken)
    {
        var today = Today;
        return session.Query<TransferCard>().CountAsync(card => card.State == TransferState.Waiting && card.DueOn < today, cancellationToken);
    }

    private IQueryable<TransferRow> Incoming() => session.Query<TransferCard>().Select(card => new TransferRow
    {
        Id = card.Id,
        TransferId = card.TransferId,
        Name = card.Name,
        ClassName = card.ClassName,
        School = card.FromSchool,
        ToSchoolId = card.SchoolId,
        State = card.State,
        DueOn = card.DueOn,
        StartedUtc = card.StartedUtc,
        StartedByName = card.StartedByName,
    });

    private IQueryable<TransferRow> Outgoing() => session.Query<ChildTransfer>().Select(row => new TransferRow
    {
        Id = row.Id,
        TransferId = row.TransferId,
        Name = row.Name,
        ClassName = row.ClassName,
        School = row.ToSchoolName,
        ToSchoolId = row.SchoolId,
        State = row.State,
        DueOn = row.DueOn,
        StartedUtc = row.StartedUtc,
        StartedByName = row.StartedByName,
    });
}
