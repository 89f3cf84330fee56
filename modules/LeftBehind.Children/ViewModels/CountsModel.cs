using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.ViewModels;

internal sealed record CountsModel(DateOnly On, OrganizationLevel Level, bool MayGoDeeper, IReadOnlyList<CountColumn> Columns, IReadOnlyList<CountRow> Rows)
{
    /// <summary>Whether the pupils behind the difference of both totals can be seen; they are those of today.</summary>
    public bool ShowsDifferences { get; init; }
}
