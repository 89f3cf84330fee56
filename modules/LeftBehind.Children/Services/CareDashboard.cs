using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Children.Services;

/// <summary>At the top of the first page until somebody has answered: who lives without an adult, and whom to call.</summary>
internal sealed class CareDashboard(CareAlerts alerts, ChildQuery query, FileRows rows, IClassDirectory classes, IStringLocalizer<Startup> text) : IDashboardProvider
{
    private const int MostAlerts = 5;
    private const int MostPhones = 3;

    public async Task BuildAsync(DashboardBuilder dashboard, CancellationToken cancellationToken)
    {
        if (!alerts.AreForUser)
        {
            return;
        }
        var items = await alerts.FirstAsync(MostAlerts + 1, cancellationToken);
        var shown = items.Take(MostAlerts).ToList();
        var places = await classes.FindManyAsync([.. shown.Select(item => item.ClassId).OfType<int>().Distinct()], cancellationToken);
        foreach (var item in shown)
        {
            await rows.LogAsync(AuditAction.Opened, item, text["Phones on the first page"], cancellationToken);
            dashboard.Add(AlertOf(item, item.ClassId is { } id ? places.GetValueOrDefault(id) : null));
        }
        if (items.Count > MostAlerts)
        {
            var more = await alerts.Unanswered().CountAsync(cancellationToken) - MostAlerts;
            dashboard.Add(new DashboardAlert(text["{0} more children live without an adult.", more], text["They wait for an answer too."], text["See all"], "/admin/children/alone", 1));
        }
    }

    private DashboardAlert AlertOf(ContentItem item, SchoolClass? place)
    {
        var file = ChildFile.Of(item);
        var living = file.Guardians.Detail is { } detail ? ChildWords.Of(detail) : text["No adult"].Value;
        return new($"{PlaceOf(place)} {file.Child.Name}：{living}".Trim(),
            text["Check today who cares for the child, and note the answer in the file. In danger call 110 first."],
            text["Answer"], alerts.UrlOf(item.ContentItemId, item.Published), 0)
        {
            Phones = [.. CareModel.PhonesOf(file).Take(MostPhones), new(text["Police"], "110")],
        };
    }

    // A school knows its own name.
    private string PlaceOf(SchoolClass? place)
    {
        var name = place is null ? "" : ClassRules.Display(place.Cohort, SchoolCalendarRules.YearOn(query.Today));
        return query.ReadsLatest ? name : $"{place?.SchoolName} {name}".Trim();
    }
}
