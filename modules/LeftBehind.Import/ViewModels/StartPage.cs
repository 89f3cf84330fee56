using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.ViewModels;

internal sealed record StartPage(IImportTarget Target, IReadOnlyList<ImportPlace> Places, StartForm Form, IReadOnlyList<ImportBatch> Recent);
