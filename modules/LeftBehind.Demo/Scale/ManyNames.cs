namespace LeftBehind.Demo.Scale;

/// <summary>Names as they are spread among many people: half are frequent ones, the others are met once or twice in a hundred thousand.</summary>
internal sealed class ManyNames(int seed)
{
    private const string Letters =
        "安邦成达恩芳光海佳康兰明宁平清荣森泰文祥英志珍梅松柏竹云霞露雪冰虹辰星宇晨曦瑞琳瑶欣怡悦涵诗语梦思雅静婉如若可心依然子墨轩浩博睿哲航宁";

    // Not the row of numbers that the families were drawn with.
    private readonly Random _random = new(unchecked(seed * 31 + 7));

    public string Next(string name)
    {
        var isKept = _random.Next(2) == 0;
        var (first, second) = (Letters[_random.Next(Letters.Length)], Letters[_random.Next(Letters.Length)]);
        return isKept || name.Contains('·', StringComparison.Ordinal) ? name : $"{Surname(name)}{first}{second}";
    }

    private static string Surname(string name) => name[..(name.StartsWith("欧阳", StringComparison.Ordinal) || name.StartsWith("上官", StringComparison.Ordinal)
        || name.StartsWith("尉迟", StringComparison.Ordinal) || name.StartsWith("诸葛", StringComparison.Ordinal) ? 2 : 1)];
}
