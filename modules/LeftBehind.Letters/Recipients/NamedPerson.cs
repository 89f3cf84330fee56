namespace LeftBehind.Letters.Recipients;

/// <summary>Somebody whom a file names, by what tells them from others of the name.</summary>
internal sealed record NamedPerson(string Id, string Name, IReadOnlyList<string> Phones)
{
    /// <summary>What they are to the child, in one word each: whoever is father and guardian may be written as both.</summary>
    public IReadOnlyList<string> Kinships { get; init; } = [];
}
