using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Tables;

internal readonly record struct HeaderMatch(ImportField Field, double Strength);
