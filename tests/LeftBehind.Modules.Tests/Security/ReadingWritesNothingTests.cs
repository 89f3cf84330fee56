using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>Whoever only looks never waits for somebody who writes: no page opens a transaction, apart from the lines of the log that say who saw what.</summary>
public sealed class ReadingWritesNothingTests
{
    private const string LogLine = "INSERT INTO \"AuditLog\"";

    private static readonly string[] _writing = ["BEGIN", "INSERT", "UPDATE", "DELETE"];

    // Seen, printed, exported: what the log must have before the answer is given.
    private static readonly string[] _logged =
    [
        "GET /admin", // phones beside a child without an adult
        "GET /admin/audit",
        "GET /admin/audit/export",
        "GET /admin/audit/unusual",
        "GET /admin/children/counts/export",
        "GET /admin/children/definitions/export",
        "GET /admin/children/export",
        "GET /admin/children/import/{id}/rest",
        "GET /admin/children/missing/workbook",
        "GET /admin/children/{contentItemId}/contacts",
        "GET /admin/children/{id}",
        "GET /admin/children/{id}/care",
        "GET /admin/classes/import/{id}/rest",
        "GET /admin/forms/annex1/child/{contentItemId}",
        "GET /admin/forms/annex1/child/{contentItemId}/file",
        "GET /admin/forms/annex1/child/{contentItemId}/pdf",
        "GET /admin/forms/annex1/{placeId}",
        "GET /admin/forms/annex1/{placeId}/file",
        "GET /admin/forms/annex2/{placeId}",
        "GET /admin/forms/annex2/{placeId}/file",
        "GET /admin/forms/county/{countyId}/workbooks/{workbookId}/file",
        "GET /admin/forms/issues/{issueId}",
        "GET /admin/forms/issues/{issueId}/file",
        "GET /admin/homes/export",
        "GET /admin/homes/needed/export",
        "GET /admin/homes/{id}",
        "GET /admin/inbox/{id}",
        "GET /admin/letters/{id}/print",
        "GET /admin/letters/{id}/print.pdf",
        "GET /admin/letters/{id}/receipts",
        "GET /admin/organizations/export",
        "GET /admin/organizations/import/{id}/rest",
        "GET /admin/people/export",
        "GET /admin/people/import/{id}/rest",
        "GET /admin/people/{id}/sight",
        "GET /admin/requests/{requestId}",
        "GET /admin/rounds/lists/{submissionId}",
        "GET /admin/screening/{classId}",
        "GET /admin/transfers/{transferId}",
    ];

    [Theory, InlineData(DemoAccounts.Admin), InlineData(DemoAccounts.County), InlineData(DemoAccounts.Clerk)]
    public async Task No_page_that_is_only_looked_at_writes(string account)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        var inside = await new ScopeBorder(site, account).InsideAsync();
        using var client = await site.SignInAsync(account);
        var caller = new RouteCaller(site, client, await client.TokenAsync("/account"));
        using var watch = new SqlWatch(site);
        var (wrong, met) = (new List<string>(), 0);
        foreach (var (turn, route) in RouteTable.Of(site).Where(route => route.Method == "GET").Index())
        {
            watch.Take();
            met += await caller.CallAsync(route, inside, turn) == RouteCaller.In ? 1 : 0;
            var said = watch.Take();
            var written = said.Where(entry => IsWriting(entry.Said)).Select(entry => entry.Said.Split('\n')[0]).ToList();
            var isLogged = written.Count > 0 && written.TrueForAll(text => text == "BEGIN" || text.StartsWith(LogLine, StringComparison.Ordinal));
            if (written.Count > 0 && !(isLogged && _logged.Contains(route.Key)))
            {
                wrong.Add($"{route.Key}: {string.Join(" | ", written)}");
            }
        }

        Assert.True(met > 10, "Hardly a page could be opened.");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static bool IsWriting(string said) => Array.Exists(_writing, word => said.StartsWith(word, StringComparison.Ordinal));
}
