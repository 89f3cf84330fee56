using System.Collections;
using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children;

// The annotations of a part and of everything in it: the framework's validator stops at the first level.
internal static class AnnotationRules
{
    private static readonly ConcurrentDictionary<Type, Member[]> _members = new();

    public static IEnumerable<Finding> Check(object part, string path)
    {
        foreach (var member in _members.GetOrAdd(part.GetType(), MembersOf))
        {
            var value = member.Property.GetValue(part);
            foreach (var attribute in member.Attributes.Where(attribute => !attribute.IsValid(value)))
            {
                yield return Of(attribute, $"{path}.{member.Property.Name}");
            }

            foreach (var finding in member.HoldsMore ? Inside(value, $"{path}.{member.Property.Name}") : [])
            {
                yield return finding;
            }
        }
    }

    private static Member[] MembersOf(Type type) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => new Member(property, [.. property.GetCustomAttributes<ValidationAttribute>()], !property.PropertyType.IsValueType && property.PropertyType != typeof(string)))
            .Where(member => member.HoldsMore || member.Attributes.Length > 0),
    ];

    private static IEnumerable<Finding> Inside(object? value, string field) => value switch
    {
        IList list => list.Cast<object>().SelectMany((entry, index) => Inside(entry, string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]"))),
        not null when value.GetType().IsClass && value is not string => Check(value, field),
        _ => [],
    };

    private static Finding Of(ValidationAttribute attribute, string field) => attribute switch
    {
        NoControlCharactersAttribute => new Finding(FindingCode.TextUnprintable, field),
        StringLengthAttribute length => new Finding(FindingCode.TextTooLong, field, length.MaximumLength.ToString(CultureInfo.InvariantCulture)),
        _ => new Finding(FindingCode.ValueMalformed, field),
    };

    // Found out once for each type: to ask a property for its attributes costs more than to check them.
    private sealed record Member(PropertyInfo Property, ValidationAttribute[] Attributes, bool HoldsMore);
}
