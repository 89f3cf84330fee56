namespace LeftBehind.Modules.Tests.Import.Crash;

internal enum CrashStep
{
    /// <summary>The workbook is being sent and read.</summary>
    Upload,

    /// <summary>The job that compares runs.</summary>
    Check,

    /// <summary>The user has said yes; the outbox still holds the job.</summary>
    Outbox,

    /// <summary>The job that writes runs.</summary>
    Commit,

    /// <summary>The restarted process runs the same job again.</summary>
    Again,
}
