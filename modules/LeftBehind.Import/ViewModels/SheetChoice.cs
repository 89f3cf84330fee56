using LeftBehind.Import.Services;
using LeftBehind.Import.Tables;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.ViewModels;

/// <summary>A sheet on the mapping screen. Without a table no headings were found.</summary>
internal sealed record SheetChoice(SourceSheet Sheet, SourceTable? Table, SheetSettings Settings)
{
    public int Hidden => Table?.Rows.Count(row => row.IsHidden) ?? 0;
}
