using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>What the user may do about each role of a person, and who stands in.</summary>
internal sealed class PersonTasks(AssignmentEditor editor, SubstituteReader substitutes, AccountRights rights)
{
    public async Task<IReadOnlyList<PersonTask>> WithRightsAsync(IReadOnlyList<PersonTask> tasks, CancellationToken cancellationToken)
    {
        var done = new List<PersonTask>();
        foreach (var task in tasks)
        {
            var row = task.Assignment;
            var isOpen = SubstituteRules.MayBeStoodInFor(row, substitutes.Today);
            done.Add(task with
            {
                MayEnd = editor.MayEnd(row),
                Substitutes = isOpen ? await substitutes.OfAsync([row], cancellationToken) : [],
                MayNameSubstitute = isOpen && rights.User.UserId != row.UserId && rights.User.Has(Permissions.Manage) && substitutes.MayName(row),
            });
        }
        return done;
    }
}
