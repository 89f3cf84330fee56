using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Letters.Writing;

/// <summary>Study and daily life of the children whom recipients are written to about, for letters that tell of them (S71).</summary>
internal sealed class TermReader(IDocumentSession session, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<string, PupilTerm>> OfAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var year = SchoolCalendarRules.YearOn(ChinaTime.Today(time)).StartYear.ToString(CultureInfo.InvariantCulture);
        var files = await session.QueryOutsideScope<ContentItem>().Where(item => item.Published && ids.Contains(item.ContentItemId)).ToListAsync(cancellationToken);
        return files.ToDictionary(item => item.ContentItemId, item => new PupilTerm(
            item.DisplayText,
            item.Get<StudyStatusPart>().Terms.Where(term => IsOf(year, term.Term)).MaxBy(term => term.Term),
            item.Get<LivingStatusPart>().Terms.Where(term => IsOf(year, term.Term)).MaxBy(term => term.Term)));
    }

    private static bool IsOf(string year, string term) => term.StartsWith(year + "-", StringComparison.Ordinal);
}
