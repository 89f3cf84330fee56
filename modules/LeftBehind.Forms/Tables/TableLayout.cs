namespace LeftBehind.Forms.Tables;

/// <summary>What an exported list looks like: its sheet's name (neutral: a class may see the tab), its title and its columns.</summary>
public sealed record TableLayout(string SheetName, string Title, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>Every list that leaves the system says that it is internal.</summary>
    public const string InternalMark = "内部资料";

    public string Heading => Title.Length == 0 ? InternalMark : InternalMark + "　" + Title;
}
