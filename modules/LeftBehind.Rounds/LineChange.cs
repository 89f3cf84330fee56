namespace LeftBehind.Rounds;

/// <summary>A cell that reads otherwise than on the list that was approved last.</summary>
internal sealed record LineChange(string Column, string Before, string Now);
