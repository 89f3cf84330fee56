namespace LeftBehind.Abstractions.Data;

/// <summary>Looks whether something that a module keeps still fits together, for the verb <c>verify</c>. It reads only.</summary>
public interface IIntegrityCheck
{
    /// <summary>Looks at all of it, as the system.</summary>
    Task<IntegrityReport> CheckAsync(CancellationToken cancellationToken);
}
