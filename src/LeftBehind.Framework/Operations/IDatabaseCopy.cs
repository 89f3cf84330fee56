namespace LeftBehind.Framework.Operations;

/// <summary>Copies a whole database into a file and back.</summary>
internal interface IDatabaseCopy
{
    /// <summary>Writes one moment of the database into a new file, while others go on working.</summary>
    Task WriteAsync(string file, CancellationToken cancellationToken);

    /// <summary>Puts a copy in place of what is there; nobody else may use the database meanwhile.</summary>
    Task RestoreAsync(string file, CancellationToken cancellationToken);
}
