namespace LeftBehind.Portal.ViewModels;

internal sealed record FamilyPage(FamilyVisit Visit, FamilyAnswer Answer)
{
    public bool HasSound => Visit.HasSound;

    /// <summary>An address under that of the letter.</summary>
    public string Path(string rest) => $"~/p/{Visit.Token}/{rest}";
}
