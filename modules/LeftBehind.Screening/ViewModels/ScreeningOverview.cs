using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Screening.ViewModels;

internal sealed record ScreeningOverview(Organization Place, Term Term, IReadOnlyList<ScreeningRow> Rows)
{
    public bool IsBySchool => Place.Level == OrganizationLevel.County;
}
