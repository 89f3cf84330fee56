using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>What nobody is asked for any more, for those who can have it tried again.</summary>
internal sealed class StoppedDashboard(IDocumentSession session, IUserContext userContext, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (!userContext.User.Has(Permissions.Manage))
        {
            return;
        }
        foreach (var status in new[] { WorkflowStatus.Faulted, WorkflowStatus.Halted })
        {
            var count = await session.Query<Workflow>().Where(row => row.Status == status).OrderByDescending(row => row.ChangedUtc).Take(InboxPage.MostShown + 1).CountAsync(cancellationToken);
            if (count > 0)
            {
                dashboard.Add(new DashboardStep(text["{0} approvals have stopped and wait for nobody.", InboxPage.Shown(count)], text["Look at them"], $"/admin/approvals?status={status}", 4));
            }
        }
    }
}
