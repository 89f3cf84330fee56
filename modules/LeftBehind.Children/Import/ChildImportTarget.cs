using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

internal sealed class ChildImportTarget(ChildPlaces places, ChildPlanner planner, ChildCommit commit, IStringLocalizer<Startup> text) : IImportTarget
{
    public string Name => "children";

    public string Title => text["Pupils' files"];

    public string Permission => Permissions.Edit;

    public IReadOnlyList<ImportField> Fields { get; } = ChildFields.All(text);

    public Task<IReadOnlyList<ImportPlace>> PlacesAsync(CancellationToken cancellationToken) => places.ListAsync(cancellationToken);

    public async Task<ImportPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken) => await planner.PlanAsync(request, cancellationToken);

    public async Task<ImportOutcome> CommitAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        await commit.WriteAsync((ChildPlan)plan, cancellationToken);
        return ImportOutcome.Nothing;
    }
}
