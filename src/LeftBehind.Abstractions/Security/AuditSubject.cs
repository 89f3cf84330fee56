namespace LeftBehind.Abstractions.Security;

/// <summary>What an entry of the audit log is about.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Url">Application path of its page; null where it has none.</param>
public sealed record AuditSubject(string Text, string? Url = null);
