using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.ViewModels;

/// <summary>What a merger would do.</summary>
internal sealed record MergePreview(SchoolMerge Merge, Organization Into)
{
    /// <summary>The classes that go along, as they are called before and after.</summary>
    public IReadOnlyList<(string Before, string After)> Classes { get; init; } = [];

    public IReadOnlyList<string> Happens { get; init; } = [];

    public IReadOnlyList<string> Obstacles { get; init; } = [];
}
