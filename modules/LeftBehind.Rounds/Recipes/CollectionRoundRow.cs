namespace LeftBehind.Rounds.Recipes;

/// <summary>A round of a county; its days are given, or counted from the day on which the recipe runs.</summary>
internal sealed record CollectionRoundRow(string County, string Name)
{
    public DateOnly? EntryDeadline { get; init; }

    public DateOnly? FilingDeadline { get; init; }

    public int? EntryInDays { get; init; }

    public int? FilingInDays { get; init; }

    public DateOnly? EntryOn(DateOnly today) => EntryDeadline ?? (EntryInDays is { } days ? today.AddDays(days) : null);

    public DateOnly? FilingOn(DateOnly today) => FilingDeadline ?? (FilingInDays is { } days ? today.AddDays(days) : null);
}
