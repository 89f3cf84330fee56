namespace LeftBehind.Workflows.Trial;

/// <summary>Carries what would happen out of the transaction, which is rolled back with it.</summary>
internal sealed class TrialOverException(TrialCourse course) : Exception
{
    public TrialCourse Course { get; } = course;
}
