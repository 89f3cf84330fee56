using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LeftBehind.Framework.Data;

/// <summary>A table as the model knows it, for statements that go past the change tracker. Names come from the model, never from input.</summary>
internal sealed class TablePlan
{
    private static readonly ConcurrentDictionary<IEntityType, TablePlan> _plans = new();

    private readonly ConcurrentDictionary<string, string> _replace = new();
    private readonly string _insert;

    private TablePlan(IEntityType type)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)
            ?? throw new InvalidOperationException($"{type.ClrType.Name} has no table.");
        Name = $"\"{table.Name}\"";
        Columns = [.. type.GetProperties().Select(property => ColumnPlan.Of(property, table))];
        Given = [.. Columns.Where(column => !column.IsGenerated)];
        _insert = Insert(Given);
    }

    public string Name { get; }

    public IReadOnlyList<ColumnPlan> Columns { get; }

    /// <summary>Those whose values the database does not give.</summary>
    public IReadOnlyList<ColumnPlan> Given { get; }

    public static TablePlan Of(IModel model, Type type) => _plans.GetOrAdd(
        model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} has no entity configuration."),
        found => new TablePlan(found));

    /// <summary>The statement that inserts a row, with a parameter @p0… for each of the columns.</summary>
    public string InsertOf(IReadOnlyList<ColumnPlan> columns) => ReferenceEquals(columns, Given) ? _insert : Insert(columns);

    /// <summary>The same of all columns but those that the database gives; a row with the same value in a unique column takes the new values.</summary>
    public string ReplaceOf(string unique) => _replace.GetOrAdd(unique, column =>
        $"{_insert} ON CONFLICT ({Given.Single(known => known.Name == $"\"{column}\"").Name}) DO UPDATE SET {string.Join(", ", Given.Select(known => $"{known.Name} = excluded.{known.Name}"))}");

    private string Insert(IReadOnlyList<ColumnPlan> columns) =>
        $"INSERT INTO {Name} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select((_, index) => $"@p{index}"))})";
}
