namespace LeftBehind.Import.Tables;

internal readonly record struct SkippedRow(int Number, SkipReason Reason);
