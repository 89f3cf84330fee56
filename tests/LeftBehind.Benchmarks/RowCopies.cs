using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Benchmarks;

/// <summary>
/// Multiplies rows by one statement a table. Each copy stands in schools of its own, spread over some counties of which the first is the
/// originals', and has numbers of its own; names are borne by the copies too.
/// </summary>
internal sealed class RowCopies(DbContext context, DatabaseKind kind, int counties)
{
    /// <summary>How far the ids of copied places lie from those of the originals.</summary>
    public const int Step = 20_000;

    /// <summary>An item that is not copied.</summary>
    public string Except { get; init; } = "";

    /// <param name="times">As many times as many there are then.</param>
    public Task<int> MakeAsync<T>(int times, CancellationToken cancellationToken)
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        var columns = entity.GetProperties().Where(property => property.Name != "Id").Select(property => property.GetColumnName()).ToList();
        var sql = string.Create(CultureInfo.InvariantCulture, $"""
            WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {times - 1})
            INSERT INTO "{entity.GetTableName()}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", columns.Select(Value))} FROM n CROSS JOIN "{entity.GetTableName()}" b WHERE b."ContentItemId" <> @except
            """);
        return context.Database.ExecuteSqlRawAsync(sql, [Parameter(Except)], cancellationToken);
    }

    // Millions of rows in an order of their own would be written into each index at random places: sorted once, it takes minutes less.
    public Task MakeWithoutIndexesAsync<T>(int times, CancellationToken cancellationToken) => MakeWithoutIndexesAsync<T>(times, () => Task.CompletedTask, cancellationToken);

    /// <param name="times">As many times as many there are then.</param>
    /// <param name="change">What is done to all of them before they are in any index.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task MakeWithoutIndexesAsync<T>(int times, Func<Task> change, CancellationToken cancellationToken)
    {
        var table = context.Model.FindEntityType(typeof(T))!.GetTableName()!;
        var known = await context.Database.SqlQueryRaw<string>(kind == DatabaseKind.Sqlite
            ? $"SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL"
            : $"SELECT indexdef AS \"Value\" FROM pg_indexes WHERE tablename = '{table}' AND indexname NOT LIKE 'PK%'").ToListAsync(cancellationToken);
        await RunAsync(known.Select(sql => $"DROP INDEX \"{sql.Split('"')[1]}\""), cancellationToken);
        await MakeAsync<T>(times, cancellationToken);
        await change();
        await RunAsync(known, cancellationToken);
    }

    private async Task RunAsync(IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }
    }

    private string Value(string column)
    {
        var number = kind == DatabaseKind.Sqlite ? "printf('%08x', k)" : "lpad(to_hex(k), 8, '0')";
        // Only numbers' tokens begin with a capital letter; a keyed hash with another end is another number's.
        var otherNumber = $"substr(b.\"{column}\", 1, length(b.\"{column}\") - 8) || {number}";
        return column switch
        {
            nameof(ContentIndex.ContentItemId) or nameof(ContentIndex.ContentItemVersionId) or nameof(Workflow.WorkflowId) or nameof(Workflow.SingletonKey) => $"substr(b.\"{column}\", 1, 8) || {number} || substr(b.\"{column}\", 17)",
            nameof(ScopedRow.OrganizationId) or nameof(ScopedRow.TownshipId) or nameof(ScopedRow.SchoolId) or nameof(ScopedRow.ClassId) => $"b.\"{column}\" + k * {Step}",
            nameof(ScopedRow.CountyId) => $"b.\"{column}\" + k % {counties} * {Step}",
            nameof(WorkflowTask.AssignedOrganizationId) => $"b.\"{column}\" + CASE WHEN b.\"{column}\" = b.\"{nameof(ScopedRow.CountyId)}\" THEN k % {counties} ELSE k END * {Step}",
            nameof(ChildIndex.StudentRegistryHash) or nameof(ChildIndex.ResidentIdHash) => otherNumber,
            nameof(ChildToken.Token) => $"CASE WHEN substr(b.\"{column}\", 1, 1) IN ('N', 'P', 'E') THEN {otherNumber} ELSE b.\"{column}\" END",
            _ => $"b.\"{column}\"",
        };
    }

    private System.Data.Common.DbParameter Parameter(string value)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("except", value);
        return parameter;
    }
}
