using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Screening.Services;

/// <summary>Reminds a class teacher and a school of classes that have not been gone through this term.</summary>
internal sealed class ScreeningDashboard(IUserContext userContext, ScreeningReader reader, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (!userContext.User.Has(Permissions.Screen) || await reader.ReadAsync(null, cancellationToken) is not { IsBySchool: false, Rows.Count: > 0 } overview)
        {
            return;
        }
        var open = overview.Rows.Where(row => !row.IsClosed).ToList();
        if (open.Count > 0)
        {
            var (own, url) = overview.Place.Level == OrganizationLevel.Class ? (true, open[0].Url) : (false, "/admin/screening");
            dashboard.Add(new DashboardStep(
                own ? text["Your class has not been gone through this term: {0} of {1} pupils have a mark.", open[0].Counts.Marked, open[0].Counts.Pupils]
                    : text["{0} classes have not been gone through this term.", open.Count],
                text["Go through it"], url, 30));
        }
    }
}
