using LeftBehind.Abstractions.Data;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;

namespace LeftBehind.Rounds.Services;

/// <summary>Reminds schools that have not handed in: a row for each, and a message to its principal and clerks.</summary>
internal sealed class RoundReminders(IDocumentSession session, RoundMessages messages, RoundLog log)
{
    /// <summary>By hand. Schools that were reminded just now are left out.</summary>
    /// <returns>How many schools were reminded.</returns>
    public async Task<int> RemindAsync(RoundBoard board, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (roundId, since) = (board.Round.Id, log.Now - RoundRules.RestAfterReminder);
        var resting = await session.Query<RoundReminder>().Where(row => row.RoundId == roundId && row.SentUtc > since && row.SchoolId != null).Select(row => row.SchoolId!.Value).ToListAsync(cancellationToken);
        return await SendAsync(board, [.. board.ToRemind.Where(row => !resting.Contains(row.SchoolId)).Select(row => (row, ReminderStep.ByCounty))], cancellationToken);
    }

    /// <summary>By itself: each school once a step. When one is overdue the county is told too.</summary>
    public async Task<int> RemindByDayAsync(RoundBoard board, DateOnly openedOn, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var roundId = board.Round.Id;
        var had = (await session.Query<RoundReminder>().Where(row => row.RoundId == roundId && row.Step != ReminderStep.ByCounty && row.SchoolId != null)
            .Select(row => new { SchoolId = row.SchoolId!.Value, row.Step }).ToListAsync(cancellationToken)).Select(row => (row.SchoolId, row.Step)).ToHashSet();
        var due = board.Rows.Where(row => row.IsMissing)
            .Select(row => (Row: row, Step: RoundRules.StepOn(row.Deadline, openedOn, board.Today)))
            .Where(one => one.Step is { } step && !had.Contains((one.Row.SchoolId, step)))
            .Select(one => (one.Row, one.Step!.Value)).ToList();
        var sent = await SendAsync(board, due, cancellationToken);
        if (due.Count(one => one.Value == ReminderStep.Overdue) is > 0 and var overdue)
        {
            await messages.TellCountyAsync(board, overdue, cancellationToken);
        }
        return sent;
    }

    private async Task<int> SendAsync(RoundBoard board, List<(BoardRow Row, ReminderStep Step)> due, CancellationToken cancellationToken)
    {
        foreach (var (row, step) in due)
        {
            session.Set<RoundReminder>().Add(new()
            {
                OrganizationId = row.SchoolId,
                RoundId = board.Round.Id,
                Step = step,
                SentUtc = log.Now,
                SentBy = log.User.UserId,
                SentByName = log.User.DisplayName,
            });
        }
        await session.SaveAsync(cancellationToken);
        await messages.TellSchoolsAsync(board, due, cancellationToken);
        return due.Count;
    }
}
