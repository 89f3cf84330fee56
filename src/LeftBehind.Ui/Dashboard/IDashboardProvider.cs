namespace LeftBehind.Ui.Dashboard;

/// <summary>
/// What a module puts on the first page. It is built for the current user: add nothing that they may not open. Providers of
/// modules that are switched off are passed over. One or two queries each: everybody starts here.
/// </summary>
public interface IDashboardProvider
{
    Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken);
}
