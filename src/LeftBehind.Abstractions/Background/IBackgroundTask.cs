namespace LeftBehind.Abstractions.Background;

/// <summary>
/// Work that comes round (Orchard Core's word). Registered as <c>AddSingleton&lt;IBackgroundTask, MyTask&gt;()</c> with a
/// <see cref="BackgroundTaskAttribute"/> on the class. Runs on one node at a time, never twice at once, as the system and in a unit
/// of work of its own, which is committed where it ends without an exception. A time missed because no node ran is made up for
/// once at the next start. Tasks of a module that is off are passed over. For long work, start a job: see <see cref="IBackgroundJobs"/>.
/// </summary>
public interface IBackgroundTask
{
    /// <summary>Does what is due.</summary>
    Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken);
}
