using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Services;

/// <summary>Makes and changes accounts.</summary>
internal sealed class AccountEditor(UserManager<User> users, UserNames names, AssignmentEditor assignments, AccountLog log, IStringLocalizer<Startup> text)
{
    /// <summary>Makes an account with a first password and a first role; all or nothing.</summary>
    public async Task<(User? Made, string Password, AccountFault? Fault)> CreateAsync(AccountForm form, AssignmentForm assignment, CancellationToken cancellationToken)
    {
        var name = PersonName.Normalize(form.DisplayName);
        var userName = string.IsNullOrWhiteSpace(form.UserName) ? await names.SuggestAsync(name.Name) : UserNames.Normalize(form.UserName);
        if (await FaultOfAsync(name, userName, 0) is { } fault)
        {
            return (null, "", fault);
        }
        if (await assignments.FaultOfAsync(assignment, cancellationToken) is { } misplaced)
        {
            return (null, "", misplaced);
        }
        var (user, password) = (new User { MustChangePassword = true, PhoneNumber = form.Phone?.Trim() }.Named(userName, name.Name), FirstPasswords.Next());
        var made = await users.CreateAsync(user, password);
        if (!made.Succeeded)
        {
            return (null, "", new(nameof(form.UserName), text["This user name is taken. Choose another one."]));
        }
        await log.RecordAsync(AuditAction.Created, user.Id, "", cancellationToken);
        await assignments.GiveAsync(user.Id, assignment, cancellationToken);
        return (user, password, null);
    }

    public async Task<AccountFault?> UpdateAsync(User user, AccountForm form, CancellationToken cancellationToken)
    {
        var (name, userName) = (PersonName.Normalize(form.DisplayName), UserNames.Normalize(form.UserName ?? ""));
        if (await FaultOfAsync(name, userName, user.Id) is { } fault)
        {
            return fault;
        }
        user.Named(userName, name.Name).ReachedBy(form.Phone?.Trim());
        await users.UpdateAsync(user);
        await log.RecordAsync(AuditAction.Changed, user.Id, "", cancellationToken);
        return null;
    }

    private async Task<AccountFault?> FaultOfAsync(PersonNameResult name, string userName, int userId) =>
        name.Problem != PersonNameProblem.None ? new(nameof(AccountForm.DisplayName), MessageFor(name.Problem))
        : !UserNames.IsUsable(userName) ? new(nameof(AccountForm.UserName), text["A user name has no spaces."])
        : await names.IsTakenAsync(userName, userId) ? new(nameof(AccountForm.UserName), text["This user name is taken. Choose another one."])
        : null;

    private string MessageFor(PersonNameProblem problem) => problem switch
    {
        PersonNameProblem.Empty => text["Enter the name."],
        PersonNameProblem.TooLong => text["A name has at most 50 characters."],
        PersonNameProblem.ControlCharacters => text["The name contains characters that cannot be printed. Type it anew."],
        _ => text["This is no name of a person."],
    };
}
