namespace LeftBehind.Workflows.ViewModels;

/// <param name="Outcome">As recipes write it.</param>
/// <param name="Target">The step's id; null where it ends.</param>
/// <param name="TargetNumber">Its number in the picture.</param>
internal sealed record PictureWay(string Outcome, string? Target, int TargetNumber);
