using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace LeftBehind.Framework.Content;

/// <summary>What there is to check about one property of a part, found out once for each type.</summary>
internal sealed record MemberPlan(PropertyInfo Property, string DisplayName, ValidationAttribute[] Attributes, bool IsNested)
{
    private static readonly ConcurrentDictionary<Type, MemberPlan[]> _plans = new();

    public static MemberPlan[] Of(Type type) => _plans.GetOrAdd(type, Find);

    private static MemberPlan[] Find(Type type) =>
    [
        .. type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.CanRead)
            .Select(property => new MemberPlan(property, DisplayNameOf(property), AttributesOf(property), !PartValidator.IsLeaf(property.PropertyType)))
            .Where(member => member.IsNested || member.Attributes.Length > 0),
    ];

    private static string DisplayNameOf(PropertyInfo property) => property.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? property.Name;

    // What is required comes first: where it is missing there is nothing else to say.
    private static ValidationAttribute[] AttributesOf(PropertyInfo property) =>
        [.. property.GetCustomAttributes<ValidationAttribute>(inherit: true).OrderByDescending(attribute => attribute is RequiredAttribute)];
}
