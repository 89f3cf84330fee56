using System.Net;
using System.Net.Sockets;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Notifications;

public sealed class HangingMailServerTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_server_that_hangs_costs_one_wait_and_is_left_alone_for_a_while()
    {
        var site = fixture.Site;
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await site.SetUpMailAsync(((IPEndPoint)silent.LocalEndpoint).Port);
        List<string> keys = [];
        for (var number = 0; number < 3; number++)
        {
            var message = await site.OutgoingAsync(NotificationChannel.Email, $"li{number}@example.com");
            await site.QueueAsync(message);
            keys.Add(message.Key);
        }

        foreach (var key in keys)
        {
            var row = await site.WaitForAsync(key, row => row.Attempts >= 1);
            Assert.Equal((NotificationState.Queued, "The mail server does not answer."), (row.State, row.Reason));
            Assert.True(row.DueUtc > site.Clock.GetUtcNow().UtcDateTime);
        }
        // One of them knocked; the others were told without asking.
        Assert.True(silent.Pending());
        using var first = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        Assert.False(silent.Pending());
    }
}
