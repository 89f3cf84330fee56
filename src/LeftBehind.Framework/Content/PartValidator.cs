using System.Collections;
using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Content;

/// <summary>Checks a part and what it holds against their DataAnnotations; the path of each error names the field.</summary>
internal sealed class PartValidator(AnnotationTexts texts)
{
    private const int DeepestLevel = 5;

    public IEnumerable<ContentError> Check(ContentPart part) => Check(part, part.GetType().Name, 0);

    public static bool IsLeaf(Type type) => type.IsValueType || type == typeof(string);

    private IEnumerable<ContentError> Check(object owner, string path, int level)
    {
        var sound = true;
        foreach (var member in MemberPlan.Of(owner.GetType()))
        {
            var value = member.Property.GetValue(owner);
            if (Failing(owner, member, value) is { } error)
            {
                sound = false;
                yield return new ContentError($"{path}.{member.Property.Name}", error);
            }
            if (member.IsNested && value is not null && level < DeepestLevel)
            {
                foreach (var nested in Nested(value, $"{path}.{member.Property.Name}", level + 1))
                {
                    yield return nested;
                }
            }
        }
        // As everywhere with DataAnnotations, rules over several fields see an object whose fields are right.
        foreach (var result in sound && owner is IValidatableObject whole ? whole.Validate(new ValidationContext(owner)) : [])
        {
            yield return new ContentError(string.Join('.', [path, .. result.MemberNames.Take(1)]), texts.Of(owner.GetType(), result));
        }
    }

    private IEnumerable<ContentError> Nested(object value, string path, int level) => value is not IEnumerable items
        ? Check(value, path, level)
        : items.Cast<object?>().Index().Where(entry => entry.Item is not null && !IsLeaf(entry.Item.GetType()))
            .SelectMany(entry => Check(entry.Item!, $"{path}[{entry.Index}]", level));

    private string? Failing(object owner, MemberPlan member, object? value)
    {
        foreach (var attribute in member.Attributes)
        {
            var valid = attribute.RequiresValidationContext
                ? attribute.GetValidationResult(value, new ValidationContext(owner) { MemberName = member.Property.Name }) == ValidationResult.Success
                : attribute.IsValid(value);
            if (!valid)
            {
                return texts.Of(owner.GetType(), member, attribute);
            }
        }
        return null;
    }
}
