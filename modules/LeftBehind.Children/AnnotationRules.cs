using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children;

// The annotations of a part and of everything in it: the framework's validator stops at the first level.
internal static class AnnotationRules
{
    public static IEnumerable<Finding> Check(object part, string path)
    {
        foreach (var property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(part);
            var field = $"{path}.{property.Name}";
            foreach (var attribute in property.GetCustomAttributes<ValidationAttribute>().Where(attribute => !attribute.IsValid(value)))
            {
                yield return Of(attribute, field);
            }

            foreach (var finding in Inside(value, field))
            {
                yield return finding;
            }
        }
    }

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
}
