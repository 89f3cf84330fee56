using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Framework.Settings;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public class SavepointsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_fails_is_undone_and_what_was_before_and_comes_after_stands(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);
        var work = site.Services.GetRequiredService<IUnitOfWork>();

        await work.RunAsync(
            null,
            async services =>
            {
                var (session, savepoints) = (services.GetRequiredService<IDocumentSession>(), services.GetRequiredService<ISavepoints>());
                var kept = session.Set<SettingsRow>().Add(new() { Name = "kept", Json = "1" }).Entity;

                var failure = await savepoints.TryAsync(
                    async token =>
                    {
                        kept.Json = "2";
                        session.Set<SettingsRow>().Add(new() { Name = "undone", Json = "{}" });
                        await session.SaveAsync(token);
                        Assert.IsType<DbUpdateException>(await savepoints.TryAsync(
                            async inner =>
                            {
                                session.Set<SettingsRow>().Add(new() { Name = "undone", Json = "{}" });
                                await session.SaveAsync(inner);
                            },
                            token));
                        Assert.Equal(1, await session.Set<SettingsRow>().CountAsync(row => row.Name == "undone", token));
                        throw new InvalidOperationException("too late");
                    },
                    Stop);

                Assert.IsType<InvalidOperationException>(failure);
                Assert.Equal("1", kept.Json);
                kept.Revision = 7;
                Assert.Null(await savepoints.TryAsync(token => services.GetRequiredService<ISettings>().SaveAsync(new Done(), null, token), Stop));
                return true;
            },
            Stop);

        await using var scope = site.Scope();
        var rows = await scope.ServiceProvider.GetRequiredService<IDocumentSession>().Set<SettingsRow>()
            .Where(row => row.Name == "kept" || row.Name == "undone" || row.Name == nameof(Done)).OrderBy(row => row.Id).ToListAsync(Stop);
        Assert.Equal([("kept", "1", 7), (nameof(Done), "{}", 1)], rows.Select(row => (row.Name, row.Json, row.Revision)));
    }

    private sealed class Done;
}
