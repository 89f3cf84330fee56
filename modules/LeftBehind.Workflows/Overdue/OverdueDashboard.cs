using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Overdue;

internal sealed class OverdueDashboard(OverdueReader reader, IUserContext userContext, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (userContext.User.Has(Permissions.UseInbox) && await reader.CountAsync(InboxPage.MostShown + 1, cancellationToken) is > 0 and var count)
        {
            dashboard.Add(new DashboardStep(text["{0} things at offices below you are overdue", InboxPage.Shown(count)], text["Look at them"], "/admin/inbox/overdue", 7));
        }
    }
}
