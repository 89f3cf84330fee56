using System.Collections;
using System.Reflection;
using System.Text.Json;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Homes.Parts;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Modules.Tests;

public sealed class PartsRoundTripTests
{
    private static readonly string[] Texts = ["", "王小明", "𠮷㛃", "阿依古丽·买买提", "<b>\"'&\n\t", "13812345678", "=1+1"];

    public static TheoryData<Type> PartTypes() => [.. new[] { typeof(ChildPart), typeof(HomePart), typeof(LetterPart) }.SelectMany(part => part.Assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(ContentPart)) && !type.IsAbstract)];

    [Fact]
    public void There_are_the_parts_of_a_childs_file_and_of_a_home() => Assert.True(PartTypes().Count >= 11);

    [Theory, MemberData(nameof(PartTypes))]
    public void A_part_survives_being_stored(Type type)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var part = Some(type, new Random(seed), depth: 0)!;
            var stored = JsonSerializer.Serialize(part, type, ContentJson.Options);
            var again = JsonSerializer.Deserialize(stored, type, ContentJson.Options)!;
            AssertSame(part, again, type.Name);
        }
    }

    [Property]
    public bool An_item_keeps_its_parts(int seed)
    {
        var part = (ParentsPart)Some(typeof(ParentsPart), new Random(seed), depth: 0)!;
        var again = new ContentItem().Put(part).As<ParentsPart>();
        return JsonSerializer.Serialize(part, ContentJson.Options) == JsonSerializer.Serialize(again, ContentJson.Options);
    }

    private static void AssertSame(object? one, object? other, string path)
    {
        if (one is IList list)
        {
            Assert.Equal(list.Count, ((IList)other!).Count);
            for (var index = 0; index < list.Count; index++)
            {
                AssertSame(list[index], ((IList)other!)[index], $"{path}[{index}]");
            }
        }
        else if (one is null || one is string || one.GetType().IsValueType)
        {
            Assert.True(Equals(one, other), $"{path}: {one} came back as {other}");
        }
        else
        {
            foreach (var property in one.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                AssertSame(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}");
            }
        }
    }

    private static object? Some(Type type, Random random, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return random.Next(3) == 0 ? null : Some(inner, random, depth);
        }

        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type) is var values ? Enum.ToObject(type, values.GetValue(random.Next(values.Length))!) : null;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            var list = (IList)Activator.CreateInstance(type)!;
            for (var count = random.Next(4); count > 0; count--)
            {
                list.Add(Some(type.GenericTypeArguments[0], random, depth + 1));
            }

            return list;
        }

        var day = new DateOnly(1900, 1, 1).AddDays(random.Next(60_000));
        return type == typeof(string) ? Texts[random.Next(Texts.Length)]
            : type == typeof(bool) ? random.Next(2) == 0
            : type == typeof(int) ? random.Next()
            : type == typeof(DateOnly) ? day
            : type == typeof(TimeOnly) ? new TimeOnly(random.Next(24), random.Next(60))
            : type == typeof(PartialDate) ? (random.Next(2) == 0 ? new PartialDate(day.Year, day.Month) : PartialDate.Of(day))
            : Filled(type, random, depth);
    }

    private static object Filled(Type type, Random random, int depth)
    {
        Assert.True(depth < 5 && type.IsClass, type.FullName);
        var filled = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Assert.True(property.SetMethod?.IsPublic, $"{type.Name}.{property.Name} cannot be set, so a save would lose it");
            property.SetValue(filled, Some(property.PropertyType, random, depth + 1));
        }

        return filled;
    }
}
