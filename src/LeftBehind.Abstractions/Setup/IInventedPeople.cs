namespace LeftBehind.Abstractions.Setup;

/// <summary>Keeps invented and real people apart.</summary>
public interface IInventedPeople
{
    /// <summary>Marks the site, in the current transaction, as one that holds invented people.</summary>
    /// <returns>Null, or why they are not let in: the site holds real files, or invented people are not allowed here.</returns>
    Task<string?> AdmitAsync(CancellationToken cancellationToken);
}
