using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Import;

namespace LeftBehind.Users.Import;

/// <summary>The people of a school or of all schools of a county, with their roles and accounts.</summary>
internal sealed class PeopleImportTarget(OrganizationPlaces places, PeoplePlanner planner, PeopleWriter writer, FirstSlips slips, IStringLocalizer<Startup> text) : IImportTarget, IImportSlips
{
    public string Name => "people";

    public string Title => text["People and accounts"];

    public string Permission => Permissions.Manage;

    public IReadOnlyList<ImportField> Fields { get; } = PeopleFields.All(text);

    public Task<IReadOnlyList<ImportPlace>> PlacesAsync(CancellationToken cancellationToken) => places.ListAsync(withAreas: false, cancellationToken);

    public async Task<ImportPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken) => await planner.PlanAsync(request, cancellationToken);

    public async Task<ImportOutcome> CommitAsync(ImportPlan plan, CancellationToken cancellationToken) =>
        new() { SlipsFor = await writer.WriteAsync((PeoplePlan)plan, cancellationToken) };

    public Task<int> CountAsync(IReadOnlyList<string> subjects, CancellationToken cancellationToken) => slips.CountAsync(subjects, cancellationToken);

    public async Task<IReadOnlyList<ImportSlip>> MakeAsync(IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var sheet = await slips.DescribeAsync(await slips.MakeAsync(subjects, text, cancellationToken), cancellationToken);
        return [.. sheet.Slips.Select(slip => new ImportSlip(
            slip.DisplayName,
            slip.Task,
            new(text["Address"], sheet.Address),
            [new(text["User name"], slip.UserName), new(text["First password"], slip.Password)],
            text["At the first sign-in you choose a password of your own. Do not tell it to anybody."]))];
    }
}
