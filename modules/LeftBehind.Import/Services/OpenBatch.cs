using LeftBehind.Import.Entities;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

internal sealed record OpenBatch(IImportTarget Target, ImportBatch Batch);
