using System.Collections;
using System.Reflection;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Framework.Tests.Architecture;

namespace LeftBehind.Framework.Tests.Content;

/// <summary>A property without a public setter is lost in a save without a word: every property of every part is filled and must come back.</summary>
public class PartRoundTripTests
{
    private const int DeepestLevel = 6;

    public static TheoryData<Type> Parts =>
        [.. ProductTypes.Types.Append(typeof(Notes.NotePart)).Where(type => type.IsSubclassOf(typeof(ContentPart)) && !type.IsAbstract)];

    [Theory, MemberData(nameof(Parts))]
    public void Every_property_of_a_part_comes_back_as_it_was_saved(Type part)
    {
        var written = (ContentPart)Fill(part, 0);

        var item = new ContentItem { Document = new ContentItem().Put(written).Document };

        AssertSame(written, item.Get(part), part.Name, 0);
    }

    private static object Fill(Type type, int level)
    {
        var value = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in Stored(type))
        {
            property.SetValue(value, Sample(property.PropertyType, level + 1));
        }
        return value;
    }

    // What has no setter at all is computed; a setter that is not public is the fault that is looked for.
    private static IEnumerable<PropertyInfo> Stored(Type type) => type.GetProperties().Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0);

    private static object? Sample(Type type, int level)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) => "𠮷小·兰",
            _ when plain == typeof(bool) => true,
            _ when plain == typeof(DateOnly) => new DateOnly(2013, 8, 30),
            _ when plain == typeof(DateTime) => new DateTime(2013, 8, 30, 1, 2, 3, DateTimeKind.Utc),
            _ when plain == typeof(PartialDate) => new PartialDate(2013, 8),
            _ when plain.IsEnum => Enum.GetValues(plain).Cast<object>().Last(),
            _ when plain.IsPrimitive || plain == typeof(decimal) => Convert.ChangeType(7, plain, System.Globalization.CultureInfo.InvariantCulture),
            _ when typeof(IEnumerable).IsAssignableFrom(plain) => SampleList(plain, level),
            _ => level < DeepestLevel ? Fill(plain, level) : null,
        };
    }

    private static IList SampleList(Type type, int level)
    {
        var element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[^1];
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        if (Sample(element, level) is { } sample)
        {
            list.Add(sample);
        }
        return list;
    }

    private static void AssertSame(object? expected, object? actual, string path, int level)
    {
        if (expected is null || expected is string || expected.GetType().IsValueType)
        {
            Assert.True(Equals(expected, actual), $"{path} was {expected} and came back as {actual}");
        }
        else if (expected is IList list)
        {
            Assert.True(actual is IList, $"{path} came back as {actual}");
            foreach (var (index, entry) in list.Cast<object?>().Index())
            {
                AssertSame(entry, ((IList)actual!)[index], $"{path}[{index}]", level + 1);
            }
        }
        else
        {
            foreach (var property in Stored(expected.GetType()))
            {
                AssertSame(property.GetValue(expected), actual is null ? null : property.GetValue(actual), $"{path}.{property.Name}", level + 1);
            }
        }
    }
}
