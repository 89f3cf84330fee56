using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit;
using LeftBehind.Audit.Entities;
using LeftBehind.Audit.Services;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Audit;

public sealed class AuditChainTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_line_that_is_forged_behind_the_applications_back_breaks_the_seal(DatabaseKind kind)
    {
        await using var site = await SealedAsync(kind);
        Assert.Null((await CheckAsync(site)).Broken);

        await ExecuteAsync(site, kind == DatabaseKind.Sqlite
            ? "DROP TRIGGER \"TR_AuditLog_Update\"; UPDATE \"AuditLog\" SET \"UserDisplayName\" = '别人' WHERE \"Id\" = (SELECT MIN(\"Id\") FROM \"AuditLog\")"
            : "ALTER TABLE \"AuditLog\" DISABLE TRIGGER ALL; UPDATE \"AuditLog\" SET \"UserDisplayName\" = '别人' WHERE \"Id\" = (SELECT MIN(\"Id\") FROM \"AuditLog\")");

        Assert.NotNull((await CheckAsync(site)).Broken);
        var report = await site.AsSystemAsync(services => services.GetRequiredService<IIntegrityCheck>().CheckAsync(Stop));
        Assert.Contains("not what they were", Assert.Single(report.Faults), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_line_that_was_taken_away_breaks_the_seal_and_a_school_that_moves_does_not(DatabaseKind kind)
    {
        await using var site = await SealedAsync(kind);
        await ExecuteAsync(site, "UPDATE \"AuditLog\" SET \"CountyId\" = 999");
        Assert.Null((await CheckAsync(site)).Broken);

        await ExecuteAsync(site, kind == DatabaseKind.Sqlite
            ? "DROP TRIGGER \"TR_AuditLog_Delete\"; DELETE FROM \"AuditLog\" WHERE \"Id\" = (SELECT MIN(\"Id\") FROM \"AuditLog\")"
            : "ALTER TABLE \"AuditLog\" DISABLE TRIGGER ALL; DELETE FROM \"AuditLog\" WHERE \"Id\" = (SELECT MIN(\"Id\") FROM \"AuditLog\")");

        Assert.NotNull((await CheckAsync(site)).Broken);
    }

    [Fact]
    public async Task The_administrator_checks_the_chain_with_one_tap()
    {
        await using var site = await SealedAsync(DatabaseKind.Sqlite);
        using var admin = await site.SignInAsync(DemoAccounts.Admin);

        using var answer = await admin.PostFormAsync("/admin/audit/check", [], "/admin/audit");

        Assert.Contains("均与写入时一致", await admin.GetPageAsync("/admin/audit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_on_which_somebody_opens_the_whole_school_is_shown_to_the_principal_and_to_no_other_school()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: Stop);
        await site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            await services.GetRequiredService<IAuditLog>().RecordManyAsync(
                [.. Enumerable.Range(0, UnusualRules.ManyFiles).Select(file => new AuditEntry(AuditAction.Opened, "Child", $"{file:D32}"))], Stop);
            return true;
        });
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        using var stranger = await site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.Principal));

        Assert.Contains($"一天查阅 {UnusualRules.ManyFiles} 份档案", await principal.GetPageAsync("/admin/audit/unusual"), StringComparison.Ordinal);
        Assert.Contains("没有异常", await stranger.GetPageAsync("/admin/audit/unusual"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(22, 59, 0)]
    [InlineData(23, 0, 1)]
    [InlineData(4, 59, 1)]
    [InlineData(5, 0, 0)]
    public void The_night_is_one_in_China(int hour, int minute, int atNight)
    {
        var use = new UseOfADay();
        use.Add(AuditAction.Opened, "a", new DateTimeOffset(2026, 11, 24, hour, minute, 0, TimeSpan.FromHours(8)).UtcDateTime);
        use.Add(AuditAction.Opened, "a", new DateTimeOffset(2026, 11, 24, hour, minute, 30, TimeSpan.FromHours(8)).UtcDateTime);

        Assert.Equal((1, atNight), (use.Files, use.FilesAtNight));
    }

    private static async Task<Site> SealedAsync(DatabaseKind kind)
    {
        var site = await Site.StartAsync(kind, cancellationToken: Stop);
        using (await site.SignInAsync(DemoAccounts.Clerk))
        {
            site.Clock.Advance(TimeSpan.FromHours(2));
        }
        Assert.True(await site.AsSystemAsync(services => services.GetRequiredService<AuditChain>().SealAsync(Stop)));
        return site;
    }

    private static Task<(long Lines, AuditSeal? Broken)> CheckAsync(Site site) => site.AsSystemAsync(services => services.GetRequiredService<AuditChain>().CheckAsync(Stop));

    private static Task<int> ExecuteAsync(Site site, string sql) => site.AsSystemAsync(services => services.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync(sql, Stop));
}
