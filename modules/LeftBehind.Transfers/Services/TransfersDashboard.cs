using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Transfers.Services;

/// <summary>Tells school and county on their first page whom a school has let wait too long.</summary>
internal sealed class TransfersDashboard(TransferReader reader, IStringLocalizer<Startup> text) : IDashboardProvider
{
    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (reader.MayReceive && await reader.CountLateAsync(cancellationToken) is > 0 and var late)
        {
            dashboard.Add(new DashboardStep(
                text["{0} pupils on their way to another school have waited longer than {1} working days.", late, TransferRules.WorkingDaysToAnswer], text["See them"], "/admin/transfers?flag=Late", 6));
        }
    }
}
