using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using LeftBehind.Abstractions.Security;
using Serilog.Core;
using Serilog.Events;

namespace LeftBehind.Framework.Logging;

/// <summary>An object that is logged with its properties (<c>{@Part}</c>) shows none that are marked as sensitive.</summary>
internal sealed class SensitiveValues : IDestructuringPolicy
{
    private static readonly ScalarValue _hidden = new("***");
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> _properties = new();

    public bool TryDestructure(object value, ILogEventPropertyValueFactory propertyValueFactory, [NotNullWhen(true)] out LogEventPropertyValue? result)
    {
        var properties = _properties.GetOrAdd(value.GetType(), type => [.. type.GetProperties().Where(property => property.GetIndexParameters().Length == 0)]);
        result = properties.Any(IsSensitive)
            ? new StructureValue(properties.Select(property => new LogEventProperty(
                property.Name, IsSensitive(property) ? _hidden : propertyValueFactory.CreatePropertyValue(property.GetValue(value), destructureObjects: true))))
            : null;
        return result is not null;
    }

    private static bool IsSensitive(PropertyInfo property) => property.IsDefined(typeof(SensitiveAttribute));
}
