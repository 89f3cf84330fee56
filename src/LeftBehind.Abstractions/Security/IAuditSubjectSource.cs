namespace LeftBehind.Abstractions.Security;

/// <summary>Says in words what the audit log names by id, for one kind of subject.</summary>
public interface IAuditSubjectSource
{
    /// <summary>The kind that entries name in <see cref="AuditEntry.Subject"/>.</summary>
    string Subject { get; }

    /// <summary>What such things are called, in the user's language.</summary>
    string Name { get; }

    /// <summary>The things that the current user may see. Leave the others out: then only the kind is shown.</summary>
    Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken);
}
