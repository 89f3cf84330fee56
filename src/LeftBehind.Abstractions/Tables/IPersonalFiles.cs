namespace LeftBehind.Abstractions.Tables;

/// <summary>What goes for sheets and files that take people's data out of the system.</summary>
public interface IPersonalFiles
{
    /// <summary>Who takes it, for which organization and when, as it stands at the edge of each sheet; empty where nobody is signed in.</summary>
    Task<string> MarkAsync(CancellationToken cancellationToken);

    /// <summary>Whether the site lets such files out with a password only.</summary>
    Task<bool> MustBeLockedAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Writes a .zip of one file, encrypted with AES-256, while the file is written. The output is left open; after an exception what was
    /// written is of no use. The password is kept nowhere.
    /// </summary>
    /// <param name="output">A response body or a file; need not be seekable.</param>
    /// <param name="name">Of the file inside.</param>
    /// <param name="password">Printable ASCII: what else is in it, not all programs read alike.</param>
    /// <param name="write">Writes the file, asynchronously where it is long.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task LockAsync(Stream output, string name, string password, Func<Stream, Task> write, CancellationToken cancellationToken);
}
