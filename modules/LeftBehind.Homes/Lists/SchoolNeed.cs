namespace LeftBehind.Homes.Lists;

/// <summary>A school with the children on its register and the homes that it answers for.</summary>
internal sealed record SchoolNeed(int Id, string School, string Township, int? CountyId)
{
    /// <summary>On the register today, as accepted.</summary>
    public required int Children { get; init; }

    /// <summary>Of the school's county.</summary>
    public required int Threshold { get; init; }

    /// <summary>Item id and name.</summary>
    public required IReadOnlyList<(string Id, string Name)> Homes { get; init; }

    public bool ShouldHaveOne => Children >= Threshold;

    public bool IsMissing => ShouldHaveOne && Homes.Count == 0;
}
