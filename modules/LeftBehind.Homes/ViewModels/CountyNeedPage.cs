namespace LeftBehind.Homes.ViewModels;

internal sealed record CountyNeedPage(IReadOnlyList<CountyNeed> Rows, DateOnly On);
