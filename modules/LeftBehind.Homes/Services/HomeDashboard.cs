using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Lists;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Homes.Services;

/// <summary>Tells a county how many schools lack a home, and the school that it lacks one.</summary>
internal sealed class HomeDashboard(HomeNeeds needs, IUserContext userContext, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (userContext.User.Scope is not { Kind: ScopeKind.Organization, Level: >= OrganizationLevel.County and <= OrganizationLevel.School and var level })
        {
            return;
        }
        if (level == OrganizationLevel.School ? !userContext.User.Has(Permissions.Edit) : !userContext.User.Has(Permissions.ViewNeeds))
        {
            return;
        }
        var missing = (await needs.ReadAsync(cancellationToken)).Where(school => school.IsMissing).ToList();
        if (level == OrganizationLevel.School && missing is [var own])
        {
            dashboard.Add(new DashboardStep(text["{0} children are on your register, and no home has been registered.", own.Children], text["Register it"], "/admin/homes/new", 40)
            {
                Hint = text["The county expects one from {0} children on.", own.Threshold],
            });
        }
        if (level != OrganizationLevel.School)
        {
            dashboard.Add(new DashboardTile(text["Schools without a home that should have one"], missing.Count.ToString(CultureInfo.InvariantCulture), "/admin/homes/needed", 40)
            {
                Kind = missing.Count > 0 ? "warn" : "ok",
            });
        }
    }
}
