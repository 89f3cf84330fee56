namespace LeftBehind.Import.ViewModels;

/// <summary>Which field each column holds, for all sheets whose headings are the same.</summary>
internal sealed class GroupForm
{
    public string Signature { get; set; } = "";

    /// <summary>By the columns of the first of these sheets; an empty field leaves a column out.</summary>
    public Dictionary<int, string?> Columns { get; set; } = [];
}
