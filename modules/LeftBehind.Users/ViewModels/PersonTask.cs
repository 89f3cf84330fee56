using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

/// <summary>A role at a place, in words.</summary>
internal sealed record PersonTask(Assignment Assignment, string Role, string Place)
{
    public bool MayEnd { get; init; }

    /// <summary>Whose role it is, while that person is absent; empty for one's own.</summary>
    public string StandsInFor { get; init; } = "";

    /// <summary>Who stands in, now or later.</summary>
    public IReadOnlyList<Substitute> Substitutes { get; init; } = [];

    public bool MayNameSubstitute { get; init; }
}
