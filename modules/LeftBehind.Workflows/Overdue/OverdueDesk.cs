namespace LeftBehind.Workflows.Overdue;

/// <summary>An office below at which something is overdue; of the things themselves only how many there are.</summary>
internal sealed record OverdueDesk(string Place, string Step, string Role, int Count, DateOnly DueOn, DateOnly? ToldOn);
