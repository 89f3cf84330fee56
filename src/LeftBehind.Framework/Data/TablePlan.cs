using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LeftBehind.Framework.Data;

/// <summary>A table as the model knows it, for statements that go past the change tracker. Names come from the model, never from input.</summary>
internal sealed class TablePlan
{
    private static readonly ConcurrentDictionary<IEntityType, TablePlan> _plans = new();

    private TablePlan(IEntityType type)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)
            ?? throw new InvalidOperationException($"{type.ClrType.Name} has no table.");
        Name = $"\"{table.Name}\"";
        Columns = [.. type.GetProperties().Select(property => ColumnPlan.Of(property, table))];
    }

    public string Name { get; }

    public IReadOnlyList<ColumnPlan> Columns { get; }

    public static TablePlan Of(IModel model, Type type) => _plans.GetOrAdd(
        model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} has no entity configuration."),
        found => new TablePlan(found));
}
