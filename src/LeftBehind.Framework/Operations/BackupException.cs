namespace LeftBehind.Framework.Operations;

/// <summary>A backup could not be made or taken; the message says why and what to do.</summary>
public sealed class BackupException(string message) : Exception(message);
