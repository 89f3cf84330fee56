using System.Globalization;
using LeftBehind.Organizations;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Rounds.Services;

/// <summary>The form of a round, with the terms to choose from.</summary>
internal sealed class RoundForms(ISchoolCalendar calendar, RoundLog log, IStringLocalizer<Startup> text)
{
    public async Task<RoundFormPage> NewAsync(CancellationToken cancellationToken)
    {
        var now = await TermAsync(cancellationToken);
        var form = new RoundForm { Term = RoundForm.KeyOf(now), Name = text["Registration, {0}", now.ToString()] };
        return new(null, form, Choices(now, form.Term));
    }

    public async Task<RoundFormPage> OfAsync(CollectionRound? round, RoundForm form, CancellationToken cancellationToken) =>
        new(round, form, Choices(await TermAsync(cancellationToken), form.Term));

    private Task<Term> TermAsync(CancellationToken cancellationToken) => calendar.TermOnAsync(log.User.Scope.OrganizationId, log.Today, cancellationToken);

    private static List<SelectListItem> Choices(Term now, int? chosen)
    {
        int[] years = [now.Year.StartYear - 1, now.Year.StartYear, now.Year.StartYear + 1];
        var keys = years.SelectMany(year => new[] { (year * 10) + 1, (year * 10) + 2 });
        keys = chosen is { } key && !keys.Contains(key) ? keys.Prepend(key) : keys;
        return [.. keys.Select(value => new SelectListItem(RoundWords.Term(value / 10, value % 10), value.ToString(CultureInfo.InvariantCulture), value == chosen))];
    }
}
