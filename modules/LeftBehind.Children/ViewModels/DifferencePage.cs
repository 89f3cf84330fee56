using LeftBehind.Children.Lists;

namespace LeftBehind.Children.ViewModels;

internal sealed record DifferencePage(ChildFilter Filter, ChildPage<DifferenceRow> Page, DefinitionTotals Totals, ChildListPlaces Places, DateOnly Today)
{
    public bool MayExport { get; init; }
}
