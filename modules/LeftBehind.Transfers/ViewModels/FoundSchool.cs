namespace LeftBehind.Transfers.ViewModels;

/// <summary>A school to choose, with its county.</summary>
internal sealed record FoundSchool(int Id, string Name, string Code);
