namespace LeftBehind.Abstractions.Data;

/// <summary>
/// Writes to records of every organization in the name of the current user: for handing one over between two organizations, whose people
/// do not see each other's records. The loud way; each use is listed in a test.
/// </summary>
public interface IScopeLift
{
    /// <summary>Runs the work as the current user without their scope. Permissions stay what they are; the transaction is that of the request.</summary>
    Task<T> RunAsync<T>(Func<Task<T>> work);
}
