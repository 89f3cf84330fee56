namespace LeftBehind.Abstractions.CommandLine;

/// <summary>A verb could not do its work; the message says why and what to do, without personal data.</summary>
public sealed class VerbException(string message) : Exception(message);
