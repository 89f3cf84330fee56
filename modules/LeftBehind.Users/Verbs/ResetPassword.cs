using System.CommandLine;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Data;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Verbs;

/// <summary>The way back in for whoever runs the server: the last administrator has nobody to ask.</summary>
internal sealed class ResetPassword : Verb
{
    private readonly Argument<string> _userName = new("name") { Description = "The user name." };

    public ResetPassword() : base("users", "reset-password", "Give an account a new first password, open it if it is locked, and print the password.") => Command.Add(_userName);

    public override async Task<int> RunAsync(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var userName = arguments.GetRequiredValue(_userName);
        var password = await services.GetRequiredService<IUnitOfWork>().RunAsync(null, async scope =>
        {
            var user = await scope.GetRequiredService<UserManager<User>>().FindByNameAsync(userName)
                ?? throw new VerbException("There is no account with this user name.");
            return await scope.GetRequiredService<AccountGate>().ResetPasswordAsync(user, cancellationToken);
        }, cancellationToken);
        await Console.Out.WriteLineAsync(password);
        return 0;
    }
}
