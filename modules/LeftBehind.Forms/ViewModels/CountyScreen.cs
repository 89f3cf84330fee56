using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.ViewModels;

/// <summary>A county's schools with the figures of their lists.</summary>
internal sealed record CountyScreen(Organization County, DateOnly On, DateOnly Today)
{
    public IReadOnlyList<(Organization School, Annex2Totals Totals)> Schools { get; init; } = [];

    public bool NamesStayingParent { get; init; }
}
