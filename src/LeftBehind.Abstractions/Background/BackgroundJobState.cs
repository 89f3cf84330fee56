namespace LeftBehind.Abstractions.Background;

/// <summary>Where a job stands.</summary>
public enum BackgroundJobState
{
    /// <summary>Waits for a node.</summary>
    Queued = 0,

    /// <summary>A node runs it; if that node dies, another one takes it over from the start.</summary>
    Running = 1,

    /// <summary>Finished.</summary>
    Succeeded = 2,

    /// <summary>Ended by an error; nothing of it stayed.</summary>
    Failed = 3,

    /// <summary>Ended by the user; nothing of it stayed.</summary>
    Cancelled = 4,
}
