namespace LeftBehind.Letters.ViewModels;

/// <summary>How many households of a class have answered a letter, on paper or by the link.</summary>
internal sealed record ClassReturn(int OrganizationId, int Letters, int Returned)
{
    public int Percent => Returned * 100 / Math.Max(1, Letters);
}
