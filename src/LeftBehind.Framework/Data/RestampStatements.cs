using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Data;

/// <summary>The statements that give rows under an organization the columns above it. Tables and columns come from the model.</summary>
internal static class RestampStatements
{
    private static readonly OrganizationLevel[] _chain =
        [OrganizationLevel.Province, OrganizationLevel.City, OrganizationLevel.County, OrganizationLevel.Township, OrganizationLevel.School];

    public static IReadOnlyList<TablePlan> Tables(CmsDbContext context) => Tables(context, type => type.IsSubclassOf(typeof(ScopedRow)));

    public static IReadOnlyList<TablePlan> TablesOfContent(CmsDbContext context) =>
        Tables(context, type => type == typeof(ContentItem) || type.IsSubclassOf(typeof(ContentIndex)) || (type.IsSubclassOf(typeof(ScopedRow)) && type.IsAssignableTo(typeof(IGoesWithContent))));

    /// <summary>Puts the rows of one organization itself, without those below it, into another one.</summary>
    public static Task<int> HandOverAsync(CmsDbContext context, TablePlan table, int fromId, OrganizationPath into, CancellationToken cancellationToken)
    {
        var set = string.Join(", ", _chain.Select((level, index) => $"{ColumnOf(level)} = {{{index + 2}}}"));
        object[] values = [fromId, into.OrganizationId, .. _chain.Select(level => (object?)IdAt(into, level) ?? DBNull.Value)];
#pragma warning disable EF1002
        return context.Database.ExecuteSqlRawAsync($"UPDATE {table.Name} SET \"OrganizationId\" = {{1}}, {set} WHERE \"OrganizationId\" = {{0}}", Parameters(context, values), cancellationToken);
#pragma warning restore EF1002
    }

    /// <summary>Updates the rows of a table that do not stand under the new chain yet, at most so many of them; a statement that changes nothing says that all do.</summary>
    public static Task<int> UpdateAsync(CmsDbContext context, TablePlan table, OrganizationPath moved, int? most, CancellationToken cancellationToken)
    {
        var above = Above(moved);
        var key = table.Columns.Single(column => column.IsKey).Name;
        var set = string.Join(", ", above.Select((level, index) => $"{ColumnOf(level)} = {{{index + 1}}}"));
        var differs = string.Join(" OR ", above.Select((level, index) => $"{ColumnOf(level)} IS DISTINCT FROM {{{index + 1}}}"));
        var rows = $"SELECT {key} FROM {table.Name} WHERE {ColumnOf(moved.Level)} = {{0}} AND ({differs}){(most is null ? "" : $" LIMIT {most}")}";
        object[] values = [moved.OrganizationId, .. above.Select(level => (object?)IdAt(moved, level) ?? DBNull.Value)];
#pragma warning disable EF1002
        return context.Database.ExecuteSqlRawAsync($"UPDATE {table.Name} SET {set} WHERE {key} IN ({rows})", Parameters(context, values), cancellationToken);
#pragma warning restore EF1002
    }

    private static List<TablePlan> Tables(CmsDbContext context, Func<Type, bool> which) =>
        [.. context.Model.GetEntityTypes().Select(type => type.ClrType).Where(which).Select(type => TablePlan.Of(context.Model, type))];

    // A null needs a parameter with a type, which a bare DBNull does not have.
    private static IEnumerable<object> Parameters(CmsDbContext context, object[] values)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        foreach (var (index, value) in values.Index())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = ($"p{index}", System.Data.DbType.Int32, value);
            yield return parameter;
        }
    }

    private static OrganizationLevel[] Above(OrganizationPath moved) =>
        [.. _chain.Where(level => level < moved.Level && (moved.Level != OrganizationLevel.Village || level < OrganizationLevel.School))];

    private static string ColumnOf(OrganizationLevel level) => $"\"{level}Id\"";

    private static int? IdAt(OrganizationPath path, OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => path.ProvinceId,
        OrganizationLevel.City => path.CityId,
        OrganizationLevel.County => path.CountyId,
        OrganizationLevel.Township => path.TownshipId,
        OrganizationLevel.School => path.SchoolId,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
