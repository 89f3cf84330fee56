namespace LeftBehind.Children.Import;

/// <summary>A cell that Annex 2 does not fill: the column under which the importer takes it, and what stands in a file.</summary>
internal sealed record Gap(string Field, string Label, Func<ChildFile, bool> IsMissing, Func<ChildFile, string> Known)
{
    /// <summary>A file without it is listed; the others are only asked along.</summary>
    public bool Counts { get; init; } = true;

    public bool IsDate { get; init; }
}
