namespace LeftBehind.Abstractions.Background;

/// <summary>Says when an <see cref="IBackgroundTask"/> runs.</summary>
/// <param name="schedule">Quartz's cron expression (seconds first) in China's time: <c>0 30 2 * * ?</c> is half past two each night, <c>0 0/5 * * * ?</c> every five minutes.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BackgroundTaskAttribute(string schedule) : Attribute
{
    /// <summary>When it runs.</summary>
    public string Schedule { get; } = schedule;
}
