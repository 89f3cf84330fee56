namespace LeftBehind.Import.Services;

/// <summary>The language is the user's: what the job says of each record is read by them.</summary>
internal sealed record ImportJobArguments(string Target, string BatchId, string Language);
