using LeftBehind.Import.Targets;

namespace LeftBehind.Organizations.Import;

/// <summary>The classes of one school, or of all schools of a county.</summary>
internal sealed class ClassImportTarget(OrganizationPlaces places, ClassPlanner planner, BulkWriter writer, IStringLocalizer<Startup> text) : IImportTarget
{
    public string Name => "classes";

    public string Title => text["Classes"];

    public string Permission => Permissions.ManageClasses;

    public IReadOnlyList<ImportField> Fields { get; } = ClassFields.All(text);

    public Task<IReadOnlyList<ImportPlace>> PlacesAsync(CancellationToken cancellationToken) => places.ListAsync(withAreas: false, cancellationToken);

    public async Task<ImportPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken) => await planner.PlanAsync(request, cancellationToken);

    public async Task<ImportOutcome> CommitAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        var classes = (ClassPlan)plan;
        await writer.MakeAsync(classes.Made, cancellationToken);
        await writer.ChangeAsync(classes.Changed, cancellationToken);
        return new ImportOutcome { FollowUps = [new(text["Accounts of principals, clerks and class teachers:"], text["Import people"], "~/admin/people/import")] };
    }
}
