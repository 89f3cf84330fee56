using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>The school into which is imported, and what of it the user may touch.</summary>
internal sealed record ImportPlaceInfo(int SchoolId, string SchoolName, string SchoolCode)
{
    public SchoolStage? Stage { get; init; }

    /// <summary>Other names under which the school is known.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    public bool MayMakeClasses { get; init; }

    /// <summary>A class teacher's own class; null for the whole school.</summary>
    public int? OnlyClass { get; init; }
}
