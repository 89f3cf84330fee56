namespace LeftBehind.Homes.ViewModels;

/// <summary>Which schools are shown; without a choice, those that lack a home.</summary>
internal sealed class NeedFilter
{
    public NeedKind? Show { get; set; }
}
