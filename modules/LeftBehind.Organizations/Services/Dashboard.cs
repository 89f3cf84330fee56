using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Organizations.Services;

/// <summary>Who answers for the work (S7), and whether this year's classes have been set up.</summary>
internal sealed class Dashboard(OrganizationReader reader, OrganizationRights rights, IUserContext userContext, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (rights.OwnLevel is { } own and not OrganizationLevel.Class && userContext.User.Has(Permissions.ManageClasses))
        {
            await AddOwnAsync(dashboard, own, cancellationToken);
        }
        if (rights.OwnLevel == OrganizationLevel.County && userContext.User.Has(Permissions.Manage))
        {
            await AddSchoolsAsync(dashboard, cancellationToken);
        }
    }

    private async Task AddOwnAsync(DashboardBuilder dashboard, OrganizationLevel own, CancellationToken cancellationToken)
    {
        var organization = await reader.FindAsync(rights.OwnId, cancellationToken);
        if (organization is { ResponsiblePerson: "" })
        {
            dashboard.Add(new DashboardStep(text["Nobody is named who answers for the work here."], text["Name somebody"], $"/admin/organizations/{rights.OwnId}/edit", 60));
        }
        if (own == OrganizationLevel.School && await EnteringGradeIsMissingAsync(cancellationToken))
        {
            dashboard.Add(new DashboardStep(text["This year's new classes have not been set up."], text["Set up"], $"/admin/organizations/{rights.OwnId}/classes", 61));
        }
    }

    private async Task AddSchoolsAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        const string List = "/admin/organizations?level=School";
        var schools = await reader.Filtered(new OrganizationFilter()).CountAsync(cancellationToken);
        dashboard.Add(new DashboardTile(text["Schools"], schools.ToString(CultureInfo.InvariantCulture), List, 80));
        var unanswered = await reader.Filtered(new OrganizationFilter { NobodyAnswers = true }).CountAsync(cancellationToken);
        if (unanswered > 0)
        {
            dashboard.Add(new DashboardStep(text["{0} schools have nobody named who answers for the work.", unanswered], text["See them"], $"{List}&nobodyAnswers=true", 62));
        }
    }

    private async Task<bool> EnteringGradeIsMissingAsync(CancellationToken cancellationToken)
    {
        var year = SchoolCalendarRules.YearOn(reader.Today);
        var classes = await reader.ChildrenAsync(rights.OwnId, cancellationToken);
        return classes.All(row => row.EntryYear != year.StartYear);
    }
}
