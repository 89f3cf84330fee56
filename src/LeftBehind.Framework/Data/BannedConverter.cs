using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeftBehind.Framework.Data;

/// <summary>DateTimeOffset is banned in entities, because SQLite cannot order it: using one fails on the first save.</summary>
internal sealed class BannedConverter() : ValueConverter<DateTimeOffset, string>(
    value => Refuse(),
    value => default)
{
    private static string Refuse() => throw new NotSupportedException("Store instants as UTC DateTime.");
}
