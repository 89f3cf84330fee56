namespace LeftBehind.Children.Lists;

internal sealed record ChildPage<T>(IReadOnlyList<T> Rows, string? Next, string? Previous, int Count)
{
    public string CountText => Count > ChildListReader.MostCounted ? "1,000+" : Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
