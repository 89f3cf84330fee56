using LeftBehind.Abstractions.Data;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

/// <summary>A page of a list is one seek in the index of the user's level, however many rows there are. The databases say so themselves.</summary>
public abstract class QueryPlanTests(SiteFixture fixture) : NoteTests(fixture)
{
    public static TheoryData<string, string> Levels => new()
    {
        { Places.Province, "Province" },
        { Places.City, "City" },
        { Places.County, "County" },
        { Places.Township, "Township" },
        { Places.School, "School" },
        { Places.Class, "Class" },
    };

    [Theory, MemberData(nameof(Levels))]
    public async Task A_page_of_a_list_is_one_seek_in_the_index_of_its_level(string organization, string level)
    {
        var plan = await PlanAsync(organization);

        Assert.Contains($"IX_NoteIndex_{level}_Text", plan, StringComparison.Ordinal);
        Assert.DoesNotContain(" OR ", plan, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("SCAN NoteIndex", plan, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Sort", plan, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.OrdinalIgnoreCase);
    }

    private Task<string> PlanAsync(string organization) => RunAsync(At(organization), async services =>
    {
        await ArrangeAsync();
        var context = services.GetRequiredService<CmsDbContext>();
        await context.Database.OpenConnectionAsync(Stop);
        await using var command = services.GetRequiredService<IDocumentSession>().Query<NoteIndex>()
            .Where(row => row.Latest).OrderBy(row => row.Text).ThenBy(row => row.Id).Take(20).CreateDbCommand();
        command.CommandText = (context.Database.IsNpgsql() ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync(Stop);
        var lines = new List<string>();
        while (await reader.ReadAsync(Stop))
        {
            lines.Add(reader.GetString(reader.FieldCount - 1));
        }
        return string.Join('\n', lines);
    });

    // Many rows in many places, or PostgreSQL rightly prefers to read a small table from end to end.
    private Task<bool> ArrangeAsync() => RunAsync(null, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        if (!await session.Query<NoteIndex>().AnyAsync(Stop))
        {
            await session.BeginAsync(Stop);
            string[] places = [Places.Class, Places.School, Places.OtherSchool, Places.FarSchool];
            await session.InsertManyAsync(
                [.. Enumerable.Range(0, 40_000).Select(number => new NoteIndex { ContentItemId = number.ToString("D32", null), Latest = true, Text = $"{number * 7919 % 40_000:00000}", OrganizationId = IdOf(places[number % places.Length]) })], Stop);
            await services.GetRequiredService<CmsDbContext>().Database.ExecuteSqlRawAsync("ANALYZE", Stop);
        }
        return true;
    });

    public sealed class OnSqlite(SqliteSite site) : QueryPlanTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : QueryPlanTests(site), IClassFixture<PostgreSqlSite>;
}
