using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeftBehind.Framework.Data;

/// <summary>Instants are UTC on both databases; SQLite forgets the kind, so it is set on reading.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Utc ? value : value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
