using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Workflows.Services;

internal sealed class InboxDashboard(InboxReader reader, IUserContext userContext, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (userContext.User.Has(Permissions.UseInbox) && await reader.CountInMenuAsync(cancellationToken) is { Length: > 0 } count)
        {
            dashboard.Add(new DashboardStep(text["{0} things wait for your decision.", count], text["Look at them"], "/admin/inbox", 5));
        }
    }
}
