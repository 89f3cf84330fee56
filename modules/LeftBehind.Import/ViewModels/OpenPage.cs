using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.ViewModels;

/// <summary>What all screens of a batch show.</summary>
internal sealed record OpenPage(IImportTarget Target, ImportBatch Batch, string PlaceName);
