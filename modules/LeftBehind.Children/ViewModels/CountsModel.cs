using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.ViewModels;

internal sealed record CountsModel(DateOnly On, OrganizationLevel Level, bool MayGoDeeper, IReadOnlyList<CountColumn> Columns, IReadOnlyList<CountRow> Rows);
