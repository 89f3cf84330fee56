using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Entities;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>
/// The figures of a county's schools today, from index rows: the same as those of the lists themselves, which a test holds against
/// them. The rows know today alone; an earlier day's figures come with its workbook.
/// </summary>
internal sealed class CountyTotals(FormPlaces places, IDocumentSession session)
{
    public async Task<IReadOnlyList<SchoolTotals>> OfTodayAsync(int countyId, CancellationToken cancellationToken)
    {
        var today = places.Today;
        var schools = await places.SchoolsAsync(countyId, cancellationToken);
        var listed = (await session.Query<ChildIndex>().Where(row => row.CountyId == countyId && row.Published && row.SchoolId != null)
            .Where(ChildIndexRules.Is(ChildState.Listed, today))
            .Select(row => new { SchoolId = row.SchoolId!.Value, row.ContentItemId, row.GuardianshipDetail }).ToListAsync(cancellationToken))
            .ToLookup(row => row.SchoolId);
        var newest = await NewestAsync(countyId, today, cancellationToken);
        return [.. schools.Select(school => new SchoolTotals(school.Id, Of(school, newest.GetValueOrDefault(school.Id))))];

        Annex2Totals Of(Organization school, (Annex2Issue? OfToday, Annex2Issue? Before) issues)
        {
            if (issues.OfToday is not null)
            {
                return Annex2Totals.Of(Annex2Issues.Read(issues.OfToday).Sheet(today)) with { HandedIn = true };
            }
            var here = listed[school.Id].ToList();
            var left = issues.Before is null ? 0 : Annex2Issues.Read(issues.Before).Entries.Where(entry => !entry.Row.HasLeft)
                .Select(entry => entry.ItemId).Except(here.Select(row => row.ContentItemId)).Count();
            return Annex2Totals.Of(school.Name, [.. here.Select(row => GuardianshipForms.Print(row.GuardianshipDetail))], left);
        }
    }

    // Of each school the last issue of today, and the last one of the days before.
    private async Task<Dictionary<int, (Annex2Issue? OfToday, Annex2Issue? Before)>> NewestAsync(int countyId, DateOnly today, CancellationToken cancellationToken)
    {
        var ofCounty = session.Query<Annex2Issue>().Where(issue => issue.CountyId == countyId && issue.FilledOn <= today);
        var newest = await ofCounty.Where(issue => !ofCounty.Any(other => other.SchoolId == issue.SchoolId && other.FilledOn == today == (issue.FilledOn == today)
            && (other.FilledOn > issue.FilledOn || (other.FilledOn == issue.FilledOn && other.Id > issue.Id)))).ToListAsync(cancellationToken);
        return newest.GroupBy(issue => issue.SchoolId!.Value).ToDictionary(
            ofSchool => ofSchool.Key, ofSchool => (ofSchool.FirstOrDefault(issue => issue.FilledOn == today), ofSchool.FirstOrDefault(issue => issue.FilledOn < today)));
    }
}
