namespace LeftBehind.Children.Lists;

internal sealed record ChildPage(IReadOnlyList<ChildRow> Rows, string? Next, string? Previous, int Count)
{
    /// <summary>Counting stops here: nobody reads beyond, and the count costs.</summary>
    public const int MostCounted = 1000;

    public string CountText => Count > MostCounted ? "1,000+" : Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
