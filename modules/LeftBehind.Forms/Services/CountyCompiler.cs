using System.Runtime.CompilerServices;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>
/// Annex 2 of every school of a county for a day, one after the other. What a school handed in for that day stands as it was
/// handed in; of the others the list is made from the accepted files.
/// </summary>
internal sealed class CountyCompiler(Annex2Issues issues, Annex2Compiler compiler)
{
    public async IAsyncEnumerable<(Organization School, Annex2Sheet Sheet, bool HandedIn)> SheetsAsync(
        IEnumerable<Organization> schools, DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var school in schools)
        {
            var issue = await issues.OfDayAsync(school.Id, on, cancellationToken);
            var document = issue is null
                ? await compiler.OfPlaceAsync(school, on, drafts: false, cancellationToken)
                : Annex2Issues.Read(issue);
            yield return (school, document.Sheet(on), issue is not null);
        }
    }
}
