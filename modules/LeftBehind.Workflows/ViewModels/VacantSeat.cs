namespace LeftBehind.Workflows.ViewModels;

/// <summary>A role that nobody holds, and where.</summary>
internal sealed record VacantSeat(string Role, string Place);
