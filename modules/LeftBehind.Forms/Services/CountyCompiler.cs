using System.Runtime.CompilerServices;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>
/// Annex 2 of every school of a county for a day, one after the other. What a school handed in for that day stands as it was
/// handed in; of the others the list is made from the accepted files.
/// </summary>
internal sealed class CountyCompiler(FormPlaces places, Annex2Issues issues, Annex2Compiler compiler)
{
    public async IAsyncEnumerable<(Organization School, Annex2Document Document, bool HandedIn)> SchoolsAsync(
        int countyId, DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var school in await places.SchoolsAsync(countyId, cancellationToken))
        {
            var issue = await issues.OfDayAsync(school.Id, on, cancellationToken);
            var document = issue is null
                ? await compiler.OfPlaceAsync(school, on, drafts: false, cancellationToken)
                : Annex2Issues.Read(issue);
            yield return (school, document, issue is not null);
        }
    }

    /// <summary>All of them, for a workbook.</summary>
    public async Task<IReadOnlyList<(Annex2Sheet Sheet, bool HandedIn)>> SheetsAsync(int countyId, DateOnly on, CancellationToken cancellationToken)
    {
        var sheets = new List<(Annex2Sheet, bool)>();
        await foreach (var (_, document, handedIn) in SchoolsAsync(countyId, on, cancellationToken))
        {
            sheets.Add((document.Sheet(on), handedIn));
        }
        return sheets;
    }
}
