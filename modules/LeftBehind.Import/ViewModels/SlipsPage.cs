using LeftBehind.Import.Targets;

namespace LeftBehind.Import.ViewModels;

/// <summary>The sheet of slips; Left is how many are made on the next one.</summary>
internal sealed record SlipsPage(OpenPage Open, IReadOnlyList<ImportSlip> Slips, int Left);
