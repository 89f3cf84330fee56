using LeftBehind.Abstractions.Data;

namespace LeftBehind.Abstractions.Background;

/// <summary>One piece of long work.</summary>
public sealed class BackgroundJob : ScopedRow
{
    /// <summary>Row id.</summary>
    public long Id { get; set; }

    /// <summary>The id that stands in URLs.</summary>
    public string JobId { get; set; } = "";

    /// <summary>Which handler runs it.</summary>
    public string Kind { get; set; } = "";

    /// <summary>JSON for the handler. No personal data.</summary>
    public string Arguments { get; set; } = "{}";

    /// <summary>Where it stands.</summary>
    public BackgroundJobState State { get; set; }

    /// <summary>Steps done.</summary>
    public int Done { get; set; }

    /// <summary>Steps in all; 0 while unknown.</summary>
    public int Total { get; set; }

    /// <summary>What it is doing or why it failed, as a localization key or plain text without personal data.</summary>
    public string Message { get; set; } = "";

    /// <summary>JSON that the handler left as its result.</summary>
    public string Result { get; set; } = "";

    /// <summary>Sign-in name of the user that it acts for.</summary>
    public string UserName { get; set; } = "";

    /// <summary>The assignment that the user acted in; 0 for the system and for a verb, which takes the first. Once it has ended, the job may do nothing any more.</summary>
    public int AssignmentId { get; set; }

    /// <summary>Whether somebody asked it to stop.</summary>
    public bool CancelRequested { get; set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? FinishedUtc { get; set; }
}
