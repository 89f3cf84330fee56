using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>What a line says of a parent; null and empty where it says nothing.</summary>
internal sealed record ParsedParent
{
    public string Name { get; init; } = "";

    public IReadOnlyList<string> Phones { get; init; } = [];

    public string Place { get; init; } = "";

    public PartialDate? Since { get; init; }

    /// <summary>At home, dead, in prison, missing; or away, where a place or phone stands in a column of those who are away.</summary>
    public ParentStatus? Status { get; init; }

    public bool IsAway => Status is { } status && AbsenceRules.IsAway(status);

    /// <summary>Away, and nobody wrote how far.</summary>
    public bool IsSomewhere { get; init; }

    public bool IsDivorced { get; init; }
}
