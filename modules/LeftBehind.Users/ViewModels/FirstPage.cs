using LeftBehind.Abstractions.Navigation;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Users.ViewModels;

internal sealed record FirstPage(bool HasTask, string Organization, DashboardBuilder Dashboard, IReadOnlyList<MenuItem> Ways);
