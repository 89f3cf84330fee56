using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Notifications;

/// <summary>What every page counts and what an office looks through stays one walk along an index.</summary>
public class MessageQueryPlanTests(SqliteSite sqlite, PostgreSqlSite postgreSql) : IClassFixture<SqliteSite>, IClassFixture<PostgreSqlSite>
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Unread_messages_are_counted_along_their_own_index(DatabaseKind kind)
    {
        var plan = await PlanAsync(kind, rows => rows.Where(row => row.UserId == 7 && row.Channel == NotificationChannel.InApp && row.State == NotificationState.Delivered).OrderBy(row => row.Id).Take(100));
        Assert.Contains("IX_Notification_Unread", plan, StringComparison.Ordinal);
        AssertNothingIsSorted(plan);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_school_reads_what_left_it_along_its_own_index(DatabaseKind kind)
    {
        var plan = await PlanAsync(kind, rows => rows.Where(row => row.Channel != NotificationChannel.InApp && row.State == NotificationState.Failed).OrderByDescending(row => row.Id).Take(31));
        Assert.Contains("IX_Notification_School_Outgoing", plan, StringComparison.Ordinal);
        AssertNothingIsSorted(plan);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Whether_a_stranger_has_a_number_is_asked_along_an_index_of_strangers_alone(DatabaseKind kind)
    {
        var plan = await (kind == DatabaseKind.Sqlite ? sqlite.Site : postgreSql.Site).AsSystemAsync(services => QueryPlan.ReadAsync(
            services,
            kind,
            services.GetRequiredService<IDocumentSession>().Set<LetterRecipient>().Where(row => row.PersonId == "p" && row.LinkRevokedUtc != null && row.FailedUtc != null && row.Channel == LetterChannel.Sms),
            "seqscan"));
        Assert.Contains("IX_LetterRecipient_Stranger", plan, StringComparison.Ordinal);
    }

    private Task<string> PlanAsync(DatabaseKind kind, Func<IQueryable<Notification>, IQueryable<Notification>> query) =>
        (kind == DatabaseKind.Sqlite ? sqlite.Site : postgreSql.Site).AsAsync(DemoAccounts.Clerk, services =>
            QueryPlan.ReadAsync(services, kind, query(services.GetRequiredService<IDocumentSession>().Query<Notification>()), "sort", "bitmapscan"));

    private static void AssertNothingIsSorted(string plan)
    {
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }
}
