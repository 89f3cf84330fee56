using System.Text.Json;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Organizations;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.Services;

namespace LeftBehind.Rounds.Recipes;

/// <summary>Opens rounds. One that the county has under the same name already is left alone.</summary>
internal sealed class CollectionRoundsStep(IDocumentSession session, IOrganizationPaths paths, ISchoolCalendar calendar, RoundLog log) : IRecipeStepHandler
{
    public string StepName => "collection-rounds";

    public async Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken)
    {
        foreach (var row in step.Data["rows"].Deserialize<CollectionRoundRow[]>(JsonSerializerOptions.Web) ?? [])
        {
            var county = await paths.FindByCodeAsync(row.County, cancellationToken) ?? throw new RecipeException($"There is no county {row.County} for the round {row.Name}.");
            if (row.Name.Length is 0 or > RoundRules.LongestName || row.EntryOn(log.Today) is not { } entry || row.FilingOn(log.Today) is not { } filing || RoundRules.Fault(entry, filing) is not null)
            {
                throw new RecipeException($"The round of {row.County} needs a name, and two days in their order.");
            }
            if (!await session.Query<CollectionRound>().AnyAsync(round => round.OrganizationId == county.OrganizationId && round.Name == row.Name, cancellationToken))
            {
                var term = await calendar.TermOnAsync(county.OrganizationId, entry, cancellationToken);
                session.Set<CollectionRound>().Add(new()
                {
                    OrganizationId = county.OrganizationId,
                    Name = row.Name,
                    SchoolYear = term.Year.StartYear,
                    TermNumber = term.Number,
                    EntryDeadline = entry,
                    FilingDeadline = filing,
                    OpenedUtc = log.Now,
                    OpenedByName = log.User.DisplayName,
                });
                await session.SaveAsync(cancellationToken);
            }
        }
    }
}
