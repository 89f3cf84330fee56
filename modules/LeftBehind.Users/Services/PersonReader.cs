using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>One person: what they do, what that lets them do, and what the user may do about it.</summary>
internal sealed class PersonReader(PeopleReader people, AccountRights rights, PersonTasks assignments, RolePermissions roles, PermissionWords words)
{
    public async Task<PersonPage?> ReadAsync(int userId, CancellationToken cancellationToken)
    {
        if (await people.FindAsync(userId, cancellationToken) is not { } user)
        {
            return null;
        }
        var tasks = await people.TasksAsync([userId], cancellationToken);
        return new PersonPage(user, await assignments.WithRightsAsync(tasks, cancellationToken), people.Today)
        {
            Rights = await RightsAsync(tasks, cancellationToken),
            MayManage = await rights.MayManageAsync(userId, cancellationToken),
            MayGive = rights.User.Has(Permissions.Manage) && userId != rights.User.UserId,
            MayLook = rights.User.Has(Permissions.Manage),
            IsOneself = userId == rights.User.UserId,
        };
    }

    private async Task<IReadOnlyList<(string Task, IReadOnlyList<string> Rights)>> RightsAsync(IEnumerable<PersonTask> tasks, CancellationToken cancellationToken)
    {
        var rightsOfTasks = new List<(string, IReadOnlyList<string>)>();
        foreach (var task in tasks.Where(task => AssignmentRules.Holds(task.Assignment.From, task.Assignment.Until, people.Today)))
        {
            var held = await roles.OfAsync(task.Assignment.Role, cancellationToken);
            rightsOfTasks.Add(($"{task.Role} · {task.Place}", [.. words.All.Where(permission => held.Contains(permission.Name)).Select(words.Of)]));
        }
        return rightsOfTasks;
    }
}
