namespace LeftBehind.Abstractions.Data;

/// <summary>
/// Runs work outside a web request (a verb, a job's step, a recipe) in a scope and one transaction of its own.
/// </summary>
public interface IUnitOfWork
{
    /// <summary>
    /// Opens a service scope acting as the given user (null: the system, which sees everything), runs the work and commits.
    /// An exception rolls back and goes on to the caller.
    /// </summary>
    Task<T> RunAsync<T>(Security.CurrentUser? user, Func<IServiceProvider, Task<T>> work, CancellationToken cancellationToken);
}
