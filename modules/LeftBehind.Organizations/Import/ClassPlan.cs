using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Import;

/// <summary>The plan with the classes to be made, and those whose class teacher is another.</summary>
internal sealed class ClassPlan : ImportPlan
{
    public IReadOnlyList<(Organization Made, Organization School)> Made { get; init; } = [];

    public IReadOnlyList<(Organization Read, Action<Organization> Change)> Changed { get; init; } = [];
}
