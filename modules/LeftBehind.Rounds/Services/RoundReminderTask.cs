using System.Globalization;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Each morning: fourteen, seven and one day before the deadline, on the last day, and once it is over.</summary>
[BackgroundTask("0 10 8 * * ?")]
internal sealed class RoundReminderTask : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // Nobody's language is asked here; messages are read by people of the county.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var (session, board, reminders) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<RoundBoardReader>(), services.GetRequiredService<RoundReminders>());
        foreach (var round in await session.Query<CollectionRound>().Where(round => round.ClosedUtc == null).OrderBy(round => round.Id).ToListAsync(cancellationToken))
        {
            await reminders.RemindByDayAsync(await board.ReadAsync(round, cancellationToken), ChinaTime.DayOf(round.OpenedUtc), cancellationToken);
        }
    }
}
