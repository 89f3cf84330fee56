namespace LeftBehind.Import.Tables;

/// <summary>Why a row of the sheet is no record.</summary>
internal enum SkipReason
{
    RepeatedHeading,
    Title,
    Total,
    Note,
    Section,
    Unfilled,
}
