using LeftBehind.Abstractions.Data;

namespace LeftBehind.Import.Values;

/// <summary>The date that a text says, and what is left of the text.</summary>
public readonly record struct DateTextResult(PartialDate? Date, DateTextProblem Problem, string Rest = "");
