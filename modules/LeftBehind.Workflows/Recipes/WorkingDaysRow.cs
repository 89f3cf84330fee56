namespace LeftBehind.Workflows.Recipes;

/// <summary>A holiday with the days of the weekend that are worked for it.</summary>
internal sealed record WorkingDaysRow(string Name, DateOnly From, DateOnly To)
{
    public IReadOnlyList<DateOnly> Worked { get; init; } = [];
}
