using System.IO.Compression;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LeftBehind.Modules.Tests.Operations;

public sealed class OperationsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_row_that_says_something_else_than_its_document_is_found(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);

        var sound = await site.RunVerbAsync(["verify"], cancellationToken: Stop);

        Assert.Equal((0, ""), (sound.Status, sound.Errors));
        Assert.Matches("ChildIndex: [1-9][0-9]* rows, 0 files wrong", sound.Output);
        Assert.Matches("ChildToken: [1-9][0-9]* rows, 0 files wrong", sound.Output);

        var (renamed, silent) = await SpoilAsync(site);
        var spoilt = await site.RunVerbAsync(["verify"], cancellationToken: Stop);

        Assert.Equal(1, spoilt.Status);
        Assert.StartsWith("2 faults", spoilt.Errors, StringComparison.Ordinal);
        Assert.Contains(renamed, spoilt.Output, StringComparison.Ordinal);
        Assert.Contains(silent, spoilt.Output, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_site_comes_back_from_its_backup_as_it_was(DatabaseKind kind)
    {
        await using var site = await SiteProcess.CreateAsync(kind, cancellationToken: Stop);
        var file = Path.Combine(site.DataPath, "site.backup");
        await site.StartAsync(Stop);
        foreach (var folder in new[] { "sounds", "media" })
        {
            await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(site.DataPath, folder)).FullName, "file.m4a"), folder, Stop);
        }
        await RunAsync(0, "The backup is written", site, "backup", file);
        using (var clerk = await site.SignInAsync(DemoAccounts.Clerk))
        {
            await clerk.GetPageAsync("/admin/children");
        }
        await RunAsync(1, "Give --replace", site, "restore", file);
        await RunAsync(1, "is running on this database", site, "restore", file, "--replace");
        await site.KillAsync(Stop);

        await using var other = await SiteProcess.CreateAsync(kind, "", Stop);
        await File.WriteAllTextAsync(Path.Combine(other.DataPath, "letter"), "各位家长", Stop);
        await RunAsync(1, "is no backup", other, "restore", Path.Combine(other.DataPath, "letter"));
        await RunAsync(0, "The backup is in place", other, "restore", file);
        // One that broke off while it was copied changes nothing.
        await RunAsync(1, kind == DatabaseKind.PostgreSql ? "Nothing was changed" : "is damaged", other, "restore", await BrokenAsync(file), "--replace");

        Assert.Equal("sounds", await File.ReadAllTextAsync(Path.Combine(other.DataPath, "sounds", "file.m4a"), Stop));
        Assert.Equal("media", await File.ReadAllTextAsync(Path.Combine(other.DataPath, "media", "file.m4a"), Stop));
        await RunAsync(0, "ChildIndex", other, "verify");
        await other.StartAsync(Stop);
        using var again = await other.SignInAsync(DemoAccounts.Clerk);
        var found = await again.GetPageAsync($"/admin/children?q={Uri.EscapeDataString("王芳")}");
        Assert.Contains("王芳", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_that_is_killed_on_the_way_leaves_what_was_there_and_is_run_again()
    {
        await using var site = await SiteProcess.CreateAsync(DatabaseKind.PostgreSql, cancellationToken: Stop);
        var file = Path.Combine(site.DataPath, "site.backup");
        await RunAsync(0, "The backup is written", site, "backup", file);
        var (own, server) = (site.Database.ConnectionString + ";Pooling=false", site.Database.ConnectionString + ";Pooling=false;Database=postgres");
        var name = new NpgsqlConnectionStringBuilder(own).Database;
        await AskAsync(own, "CREATE TABLE of_before (); SELECT 0::bigint");

        site.Begin("restore", file, "--replace");
        await UntilAsync(server, $"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}' AND application_name = 'psql' AND backend_xid IS NOT NULL", count => count > 0);
        await site.KillAsync(Stop);
        await UntilAsync(server, $"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}'", count => count == 0);
        Assert.Equal(1, await AskAsync(own, "SELECT count(*) FROM pg_tables WHERE tablename = 'of_before'"));
        Assert.True(await AskAsync(own, "SELECT count(*) FROM \"ChildIndex\"") > 0);

        await RunAsync(0, "The backup is in place", site, "restore", file, "--replace");
        await RunAsync(1, "Nothing was changed", site, "restore", await BrokenAsync(file), "--replace");
        Assert.Equal(0, await AskAsync(own, "SELECT count(*) FROM pg_tables WHERE tablename = 'of_before'"));
        await RunAsync(0, "ChildIndex", site, "verify");
    }

    private static async Task UntilAsync(string connectionString, string sql, Func<long, bool> isSo)
    {
        while (!isSo(await AskAsync(connectionString, sql)))
        {
            await Task.Delay(5, Stop);
        }
    }

    private static async Task<long> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(Stop))!;
    }

    private static async Task<string> BrokenAsync(string backup)
    {
        var broken = backup + ".broken";
        File.Copy(backup, broken);
        await using var zip = await ZipFile.OpenAsync(broken, ZipArchiveMode.Update, Stop);
        using var whole = new MemoryStream();
        await using (var content = await zip.GetEntry("database")!.OpenAsync(Stop))
        {
            await content.CopyToAsync(whole, Stop);
        }
        zip.GetEntry("database")!.Delete();
        await using var half = await zip.CreateEntry("database").OpenAsync(Stop);
        await half.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length / 2), Stop);
        return broken;
    }

    private static async Task RunAsync(int status, string said, SiteProcess site, params string[] arguments)
    {
        var answer = await site.RunAsync(arguments, cancellationToken: Stop);
        Assert.True(status == answer.Status && (answer.Output + answer.Errors).Contains(said, StringComparison.Ordinal), $"{string.Join(' ', arguments)}: {answer}");
    }

    private static async Task<(string Renamed, string Silent)> SpoilAsync(Site site)
    {
        var rows = await site.RowsAsync(DemoAccounts.Clerk);
        var (renamed, silent) = (rows[0].ContentItemId, rows[1].ContentItemId);
        await site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            await session.BeginAsync(Stop);
            await session.Set<ChildIndex>().Where(row => row.ContentItemId == renamed).ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "别人"), Stop);
            return await session.Set<ChildToken>().Where(token => token.ContentItemId == silent).ExecuteDeleteAsync(Stop);
        });
        return (renamed, silent);
    }
}
