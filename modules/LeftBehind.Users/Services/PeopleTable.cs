using System.Globalization;
using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>The list as a table that leaves the system.</summary>
internal sealed class PeopleTable(PeopleReader people, IStringLocalizer<Startup> text)
{
    public TableLayout Layout() => new(text["People"], text["People and accounts"],
    [
        new(text["Name"], 14), new(text["User name"], 18), new(text["Roles"], 44), new(text["Last sign-in"], 18), new(text["State"], 14),
    ]);

    public async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(PeopleFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in people.PagesAsync(filter, cancellationToken))
        {
            var tasks = (await people.TasksAsync(page.Select(user => user.Id), cancellationToken)).ToLookup(task => task.Assignment.UserId);
            foreach (var user in page)
            {
                yield return
                [
                    user.DisplayName, user.UserName, string.Join("；", tasks[user.Id].Where(task => people.Shows(task, filter)).Select(task => $"{task.Role} {task.Place}".Trim())),
                    user.LastSignInUtc is { } moment ? ChinaTime.LocalOf(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : text["never"].Value, StateOf(user),
                ];
            }
        }
    }

    private string StateOf(User user) =>
        user.ClosedUtc is not null ? text["Closed"] : people.IsLocked(user) ? text["Locked"] : user.MustChangePassword ? text["First password"] : "";
}
