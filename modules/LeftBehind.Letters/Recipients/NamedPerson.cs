namespace LeftBehind.Letters.Recipients;

/// <summary>Somebody whom a file names, by what tells them from others of the name.</summary>
internal sealed record NamedPerson(string Id, string Name, IReadOnlyList<string> Phones);
