namespace LeftBehind.Abstractions.Data;

/// <summary>What a check found.</summary>
/// <param name="Looked">What was looked at, with its count (<c>AuditLog: 12,000 sealed lines</c>).</param>
/// <param name="Faults">What is wrong, in English sentences without personal data; empty where all is well.</param>
public sealed record IntegrityReport(string Looked, IReadOnlyList<string> Faults);
