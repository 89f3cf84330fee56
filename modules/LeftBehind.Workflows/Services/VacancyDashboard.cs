using LeftBehind.Ui.Dashboard;
using LeftBehind.Ui.Security;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>What came up because nobody holds the role below, for those who can give it to somebody.</summary>
internal sealed class VacancyDashboard(TaskQuery query, RoleWords roles, IStringLocalizer<Startup> text) : IDashboardProvider
{
    private const int MostNamed = 3;
    private const string People = "/admin/people";
    private const string ManagesPeople = "ManageUsers";

    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (!query.User.Has(Permissions.UseInbox) || !query.User.Has(ManagesPeople))
        {
            return;
        }
        // Looks at no more of the inbox than its own counts do.
        var vacant = await query.Mine().OrderBy(task => task.DueOn).Take(InboxPage.MostCounted).Where(task => (task.Marks & TaskMarks.NobodyHoldsRole) != 0)
            .Select(task => new VacantSeat(task.Role, task.Place)).ToListAsync(cancellationToken);
        if (vacant.Count > 0)
        {
            dashboard.Add(new DashboardStep(text["{0} things came to you because nobody holds the role below.", InboxPage.Shown(vacant.Count)], text["Give the roles"], People, 6) { Hint = Named(vacant) });
        }
    }

    private string Named(IEnumerable<VacantSeat> vacant)
    {
        var seats = vacant.Select(seat => text["{0}: {1}", roles.Of(seat.Role), TaskPlaces.SchoolOf(seat.Place)].Value).Distinct().Take(MostNamed + 1).ToList();
        var named = string.Join(text["; "], seats.Take(MostNamed));
        return seats.Count > MostNamed ? text["{0} and others", named] : named;
    }
}
