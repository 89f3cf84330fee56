namespace LeftBehind.Children.ViewModels;

/// <summary>How many children an organization has, by definition and state.</summary>
internal sealed record CountRow(int Id, string Name, int Listed, int OneAway, int Watching, int CivilAffairs, int Left, int WithoutAdult)
{
    public int BothAway => Listed - OneAway;
}
