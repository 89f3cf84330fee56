using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.Services;

/// <summary>The messages of the current user in the admin panel, within what they may see in the role that they act in.</summary>
internal sealed class MessageReader(IDocumentSession session, IUserContext userContext, TimeProvider time)
{
    private const int PageSize = 30;
    private const int MostShownInHeader = 99;

    private static readonly KeysetOrder<Notification, long, long> _latestFirst = new(row => row.Id, row => row.Id, Descending: true);

    public async Task<MessageList> ReadAsync(MessageFilter filter, CancellationToken cancellationToken)
    {
        var page = await (filter.Unread ? Unread() : Mine()).PageAsync(_latestFirst, filter, PageSize, cancellationToken);
        return new(filter, page, await CountAsync(cancellationToken));
    }

    /// <summary>How many are unread, as the header shows it.</summary>
    public async Task<string> CountAsync(CancellationToken cancellationToken) =>
        await Unread().OrderBy(row => row.Id).Take(MostShownInHeader + 1).CountAsync(cancellationToken) switch
        {
            0 => "",
            > MostShownInHeader => $"{MostShownInHeader}+",
            var count => count.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>Marks one as read.</summary>
    /// <returns>It; null where it is not the user's.</returns>
    public async Task<Notification?> OpenAsync(long id, CancellationToken cancellationToken)
    {
        if (await Mine().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } found)
        {
            return null;
        }
        await MarkAsync(Unread().Where(row => row.Id == id), cancellationToken);
        return found;
    }

    public Task ReadAllAsync(CancellationToken cancellationToken) => MarkAsync(Unread(), cancellationToken);

    private async Task MarkAsync(IQueryable<Notification> rows, CancellationToken cancellationToken)
    {
        DateTime? now = time.GetUtcNow().UtcDateTime;
        await session.BeginAsync(cancellationToken);
        await rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, NotificationState.Read).SetProperty(row => row.ReadUtc, now), cancellationToken);
    }

    private IQueryable<Notification> Unread() => Mine().Where(row => row.State == NotificationState.Delivered);

    private IQueryable<Notification> Mine()
    {
        var me = userContext.User.UserId;
        return session.Query<Notification>().Where(row => row.UserId == me && row.Channel == NotificationChannel.InApp);
    }
}
