namespace LeftBehind.Testing;

/// <summary>What a verb of the command line left behind.</summary>
public sealed record VerbAnswer(int Status, string Output, string Errors);
