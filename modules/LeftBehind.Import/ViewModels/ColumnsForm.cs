namespace LeftBehind.Import.ViewModels;

internal sealed class ColumnsForm
{
    public List<SheetForm> Sheets { get; set; } = [];

    public List<GroupForm> Groups { get; set; } = [];

    /// <summary>Look for the headings again instead of going on.</summary>
    public bool Again { get; set; }
}
