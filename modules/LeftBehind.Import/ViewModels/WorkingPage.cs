using LeftBehind.Abstractions.Background;

namespace LeftBehind.Import.ViewModels;

/// <summary>While a job works on the batch, or after it was stopped.</summary>
internal sealed record WorkingPage(OpenPage Open, BackgroundJob? Job, bool IsCommit)
{
    public bool IsStopped => Job is null or { State: BackgroundJobState.Failed or BackgroundJobState.Cancelled };
}
