using LeftBehind.Import.Targets;

namespace LeftBehind.Users.Import;

/// <summary>What a line says of a person; empty where it says nothing.</summary>
internal sealed record ParsedPerson(ImportRow Row)
{
    public string Name { get; init; } = "";

    public string UserName { get; init; } = "";

    public string Phone { get; init; } = "";

    public IReadOnlyList<(string Word, string Class)> Roles { get; init; } = [];
}
