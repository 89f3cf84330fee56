using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Content;

/// <summary>Checks a part and what it holds against their DataAnnotations; the path of each error names the field.</summary>
internal static class PartValidation
{
    private const int DeepestLevel = 5;

    public static IEnumerable<ContentError> Check(ContentPart part) => Check(part, part.GetType().Name, 0);

    private static IEnumerable<ContentError> Check(object value, string path, int level)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
        foreach (var result in results)
        {
            foreach (var member in result.MemberNames.DefaultIfEmpty(""))
            {
                yield return new ContentError(member.Length == 0 ? path : $"{path}.{member}", result.ErrorMessage ?? "");
            }
        }
        foreach (var error in Nested(value, path, level))
        {
            yield return error;
        }
    }

    private static IEnumerable<ContentError> Nested(object value, string path, int level) => level >= DeepestLevel
        ? []
        : value.GetType().GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && !IsLeaf(property.PropertyType))
            .SelectMany(property => Children(property, value, path))
            .SelectMany(child => Check(child.Value, child.Path, level + 1));

    private static IEnumerable<(object Value, string Path)> Children(PropertyInfo property, object owner, string path) =>
        property.GetValue(owner) switch
        {
            null => [],
            IEnumerable items => items.Cast<object>().Where(item => !IsLeaf(item.GetType())).Select((item, index) => (item, $"{path}.{property.Name}[{index}]")),
            var single => [(single, $"{path}.{property.Name}")],
        };

    private static bool IsLeaf(Type type) => type.IsValueType || type == typeof(string);
}
