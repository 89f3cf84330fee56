using LeftBehind.Forms.Services;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.ViewModels;

/// <summary>A county's schools with the figures of their lists.</summary>
internal sealed record CountyScreen(Organization County, DateOnly On, DateOnly Today)
{
    /// <summary>Null for an earlier day of which no workbook was made.</summary>
    public IReadOnlyList<SchoolTotals>? Schools { get; init; }

    /// <summary>When the figures were put together; null where they are of this moment.</summary>
    public DateTime? AsOfUtc { get; init; }

    public bool NamesStayingParent { get; init; }
}
