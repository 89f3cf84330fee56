namespace LeftBehind.Abstractions.Tables;

/// <summary>What an exported list looks like.</summary>
/// <param name="SheetName">The sheet's tab, which a whole class may see: neutral words.</param>
/// <param name="Title">Over the columns, after the mark.</param>
/// <param name="Columns">At least one.</param>
public sealed record TableLayout(string SheetName, string Title, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>Every list that leaves the system, on paper or as a file, says that it is internal (S53).</summary>
    public const string InternalMark = "内部资料";

    /// <summary>Who took it, where and when: at the foot of each sheet on paper. Empty for none.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The first row: the mark, then the title.</summary>
    public string Heading => Title.Length == 0 ? InternalMark : InternalMark + "　" + Title;
}
