namespace LeftBehind.Screening;

/// <param name="Names">In the order in which they were pasted.</param>
/// <param name="Faults">Numbers of the lines in which there is no name, from 1.</param>
internal sealed record PastedNames(IReadOnlyList<string> Names, IReadOnlyList<int> Faults);
