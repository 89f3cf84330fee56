using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Entities;
using LeftBehind.Organizations;

namespace LeftBehind.Letters.Writing;

/// <summary>Study, daily life and contacts of the children whom recipients are written to about, for letters that tell of them (S71).</summary>
internal sealed class TermReader(IDocumentSession session, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<string, PupilTerm>> OfAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var schoolYear = SchoolCalendarRules.YearOn(ChinaTime.Today(time));
        var year = schoolYear.StartYear.ToString(CultureInfo.InvariantCulture);
        var files = await session.QueryOutsideScope<ContentItem>().Where(item => item.Published && ids.Contains(item.ContentItemId)).ToListAsync(cancellationToken);
        var reached = await ReachedAsync(ids, SchoolCalendarRules.TermInForce(ChinaTime.Today(time), SchoolCalendarRules.UsualTerms(schoolYear))!.From, cancellationToken);
        return files.ToDictionary(item => item.ContentItemId, item => new PupilTerm(
            item.DisplayText,
            item.Get<StudyStatusPart>().Terms.Where(term => IsOf(year, term.Term)).MaxBy(term => term.Term),
            item.Get<LivingStatusPart>().Terms.Where(term => IsOf(year, term.Term)).MaxBy(term => term.Term))
        {
            Reached = [.. reached[item.ContentItemId]],
        });
    }

    private async Task<ILookup<string, (DateTime, LetterChannel)>> ReachedAsync(IReadOnlyCollection<string> ids, DateOnly from, CancellationToken cancellationToken)
    {
        var since = ChinaTime.StartOf(from);
        var rows = await session.QueryOutsideScope<Contact>().Where(row => ids.Contains(row.ContentItemId) && row.IsReached && row.HappenedUtc >= since)
            .OrderByDescending(row => row.HappenedUtc).Select(row => new { row.ContentItemId, row.HappenedUtc, row.Channel }).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.ContentItemId, row => (row.HappenedUtc, row.Channel));
    }

    private static bool IsOf(string year, string term) => term.StartsWith(year + "-", StringComparison.Ordinal);
}
