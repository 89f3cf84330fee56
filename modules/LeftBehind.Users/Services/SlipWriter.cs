using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;
using Microsoft.Extensions.Configuration;

namespace LeftBehind.Users.Services;

/// <summary>First passwords on paper, several to a page.</summary>
internal sealed class SlipWriter(PeopleReader people, IConfiguration configuration, IHttpContextAccessor http)
{
    public async Task<PasswordSlips> WriteAsync(IReadOnlyList<(User User, string Password)> accounts, CancellationToken cancellationToken)
    {
        var tasks = (await people.TasksAsync(accounts.Select(account => account.User.Id), cancellationToken)).ToLookup(task => task.Assignment.UserId);
        var slips = accounts.Select(account => new PasswordSlip(account.User.DisplayName, account.User.UserName!, account.Password, TaskOf(tasks[account.User.Id])));
        return new PasswordSlips([.. slips], Address());
    }

    // Who has several tasks goes by the highest.
    private static string TaskOf(IEnumerable<PersonTask> tasks) => tasks.Where(task => task.Assignment.Until is null).MinBy(task => AssignmentRules.RankOf(task.Assignment.Role)) is { } task ? $"{task.Place} {task.Role}".Trim() : "";

    private string Address()
    {
        var request = http.HttpContext!.Request;
        return configuration["LeftBehind:PublicBaseUrl"] is { Length: > 0 } address ? address : $"{request.Scheme}://{request.Host}{request.PathBase}";
    }
}
