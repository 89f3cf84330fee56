using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Framework.Events;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LeftBehind.Framework.Tests.Events;

public abstract class OutboxTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task A_message_is_carried_out_once_however_often_it_is_added()
    {
        var key = NewKey();
        await AddAsync(key);
        await AddAsync(key);

        await PumpAsync(key);
        await AddAsync(key);
        await PumpAsync(key);

        Assert.Equal(1, NoteMailHandler.Sent[key]);
    }

    [Fact]
    public async Task What_was_rolled_back_is_never_sent()
    {
        var key = NewKey();
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync<bool>(null, async services =>
        {
            await services.GetRequiredService<IOutbox>().AddAsync(NoteMailHandler.MailKind, key, 0, Stop);
            throw new InvalidOperationException("too late");
        }));

        await PumpAsync(await AddAsync(NewKey()));

        Assert.DoesNotContain(key, NoteMailHandler.Sent.Keys);
    }

    [Fact]
    public async Task What_failed_is_tried_again_after_a_pause()
    {
        var key = await AddAsync(NewKey(), failures: 2);

        await PumpAsync(key);

        Assert.Equal(1, NoteMailHandler.Sent[key]);
        var message = await MessageAsync(key);
        Assert.Equal((3, "", true), (message.Attempts, message.Error, message.DoneUtc is not null));
    }

    [Fact]
    public async Task Two_pumps_do_not_take_the_same_message()
    {
        var keys = new List<string>();
        for (var number = 0; number < 10; number++)
        {
            keys.Add(await AddAsync(NewKey()));
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => NewPump().PumpAsync(NoteMailHandler.MailKind, Stop), Stop)));
        await PumpAsync(keys[^1]);

        Assert.All(keys, key => Assert.Equal(1, NoteMailHandler.Sent[key]));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_keeps_only_its_own_kind_waiting()
    {
        var silent = await AddAsync(NewKey(), kind: SilentServerHandler.SilentKind);
        await WaitAsync(async () => (await MessageAsync(silent)).Attempts == 1);

        var key = await AddAsync(NewKey());

        await WaitAsync(() => Task.FromResult(NoteMailHandler.Sent.ContainsKey(key)));
        Assert.Null((await MessageAsync(silent)).DoneUtc);
        SilentServerHandler.Answer(silent);
    }

    private static string NewKey() => Guid.CreateVersion7().ToString("N");

    private OutboxPump NewPump() => new(Site.Services.GetRequiredService<IUnitOfWork>(), Site.Clock, NullLogger<OutboxPump>.Instance);

    private async Task<string> AddAsync(string key, int failures = 0, string kind = NoteMailHandler.MailKind)
    {
        await RunAsync(null, async services =>
        {
            await services.GetRequiredService<IOutbox>().AddAsync(kind, key, failures, Stop);
            return true;
        });
        return key;
    }

    // The site's own pump may be faster: that it is done is what counts.
    private Task PumpAsync(string key) => WaitAsync(async () =>
    {
        await NewPump().PumpAsync(NoteMailHandler.MailKind, Stop);
        return (await MessageAsync(key)).DoneUtc is not null;
    });

    private Task<OutboxMessage> MessageAsync(string key) =>
        RunAsync(null, services => services.GetRequiredService<IDocumentSession>().Set<OutboxMessage>().AsNoTracking().SingleAsync(message => message.Key == key, Stop));

    public sealed class OnSqlite(SqliteSite site) : OutboxTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : OutboxTests(site), IClassFixture<PostgreSqlSite>;
}
