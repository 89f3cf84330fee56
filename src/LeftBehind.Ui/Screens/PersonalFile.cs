namespace LeftBehind.Ui.Screens;

/// <summary>The content of a file that leaves the system.</summary>
/// <param name="Count">How many rows, children or sheets are in it, for the log.</param>
/// <param name="WriteAsync">Writes it, with the mark of who takes it.</param>
public sealed record PersonalFile(int Count, Func<Stream, string, CancellationToken, Task> WriteAsync);
