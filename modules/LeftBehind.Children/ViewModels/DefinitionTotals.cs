namespace LeftBehind.Children.ViewModels;

/// <summary>How many count by which definition.</summary>
internal sealed record DefinitionTotals(int Education, int CivilAffairs, int EducationAlone)
{
    public int Both => Education - EducationAlone;

    public int CivilAffairsAlone => CivilAffairs - Both;
}
