namespace LeftBehind.Workflows.ViewModels;

/// <summary>A type in the list. Numbers stop at a thousand and one.</summary>
internal sealed record WorkflowTypeLine(string WorkflowTypeId, string Name, bool IsEnabled, int Version, DateTime CreatedUtc)
{
    public const int CountedUpTo = 1_000;

    public int Waiting { get; init; }

    public int Stuck { get; init; }

    public static string Number(int count) => count > CountedUpTo ? "1,000+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
