namespace LeftBehind.Organizations.ViewModels;

internal enum StageChoice
{
    Primary,
    Junior,
    NineYear,
}
