using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Import;

/// <summary>First passwords of imported accounts. They are made while the sheet is shown; an account that has one already is passed over.</summary>
internal sealed class FirstSlips(IDocumentSession session, UserManager<User> users, AccountRights rights, AccountLog log, SlipWriter writer)
{
    // A password takes some 50 ms to hash, on purpose: a sheet is there within ten seconds.
    private const int MostAtOnce = 300;

    public async Task<int> CountAsync(IReadOnlyList<string> subjects, CancellationToken cancellationToken) =>
        (await WaitingAsync(subjects, cancellationToken)).Count;

    public async Task<IReadOnlyList<(User User, string Password)>> MakeAsync(IReadOnlyList<string> subjects, IStringLocalizer<Startup> text, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var ids = (await WaitingAsync(subjects, cancellationToken)).Take(MostAtOnce).ToList();
        var accounts = await session.Set<User>().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, cancellationToken);
        var made = ids.ConvertAll(id => (User: accounts[id], Password: FirstPasswords.Next()));
        Parallel.ForEach(made, pair => pair.User.PasswordHash = users.PasswordHasher.HashPassword(pair.User, pair.Password));
        foreach (var (user, _) in made)
        {
            user.MustChangePassword = true;
            user.SecurityStamp = Guid.NewGuid().ToString("N");
            await log.RecordAsync(AuditAction.Changed, user.Id, text["given a new first password"], cancellationToken);
        }

        await session.SaveAsync(cancellationToken);
        return made;
    }

    public Task<ViewModels.PasswordSlips> DescribeAsync(IReadOnlyList<(User User, string Password)> made, CancellationToken cancellationToken) => writer.WriteAsync(made, cancellationToken);

    private async Task<IReadOnlyList<int>> WaitingAsync(IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var waiting = new List<int>();
        foreach (var ids in subjects.Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Chunk(500))
        {
            var without = await session.Set<User>().Where(user => ids.Contains(user.Id) && user.PasswordHash == null && user.ClosedUtc == null).Select(user => user.Id).ToListAsync(cancellationToken);
            var mine = await rights.ManageableAsync(without, cancellationToken);
            waiting.AddRange(ids.Where(id => mine.Contains(id)));
        }

        return waiting;
    }
}
