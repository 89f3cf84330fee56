using LeftBehind.Abstractions.Navigation;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

/// <summary>What a person sees and may do in one of their roles.</summary>
internal sealed record SightPage(User User, IReadOnlyList<PersonTask> Tasks)
{
    /// <summary>The role that is looked at; null for who has none today.</summary>
    public PersonTask? Task { get; init; }

    public string Reach { get; init; } = "";

    public IReadOnlyList<MenuItem> Menu { get; init; } = [];

    /// <summary>Kinds of records and how many of them are in reach; null where the role opens none.</summary>
    public IReadOnlyList<(string Name, int? Count)> Records { get; init; } = [];

    public IReadOnlyList<(string Module, IReadOnlyList<string> Rights)> Rights { get; init; } = [];

    /// <summary>What may be looked for; empty where the user opens no records themselves.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public SightCheck Check { get; init; } = new();
}
