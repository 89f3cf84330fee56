using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeftBehind.Framework.Data;

/// <summary>A column and how its value is taken from a row and turned into what the database stores.</summary>
/// <param name="Name">Quoted.</param>
/// <param name="IsGenerated">Whether the database gives the value where none is given.</param>
/// <param name="IsKey">Whether it is part of the primary key.</param>
/// <param name="Mapping">Its type on this database.</param>
/// <param name="Value">The value of a row as a parameter takes it; DBNull for null.</param>
internal sealed record ColumnPlan(string Name, bool IsGenerated, bool IsKey, RelationalTypeMapping Mapping, Func<object, object> Value)
{
    public static ColumnPlan Of(IProperty property, StoreObjectIdentifier table)
    {
        var mapping = property.GetRelationalTypeMapping();
        var read = property.GetGetter();
        Func<object, object> value = mapping.Converter is { } converter
            ? row => converter.ConvertToProvider(read.GetClrValue(row)) ?? DBNull.Value
            : row => read.GetClrValue(row) ?? DBNull.Value;
        return new($"\"{property.GetColumnName(table)}\"", property.ValueGenerated == ValueGenerated.OnAdd, property.IsPrimaryKey(), mapping, value);
    }

    public DbParameter Parameter(DbCommand command, int index) => Mapping.CreateParameter(command, $"@p{index}", value: null, nullable: true);
}
