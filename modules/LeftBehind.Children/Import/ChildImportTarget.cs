using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

internal sealed class ChildImportTarget(ChildPlaces places, ChildPlanner planner, ChildCommit commit, IStringLocalizer<Startup> text) : IImportTarget
{
    public string Name => "children";

    public string Title => text["Pupils' files"];

    public string Permission => Permissions.Import;

    public IReadOnlyList<ImportField> Fields { get; } = ChildFields.All(text);

    private readonly IReadOnlyList<Gap> _gaps = Gaps.All(text);

    public Task<IReadOnlyList<ImportPlace>> PlacesAsync(CancellationToken cancellationToken) => places.ListAsync(cancellationToken);

    public async Task<ImportPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken) => await planner.PlanAsync(request, cancellationToken);

    public async Task<ImportOutcome> CommitAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        var children = (ChildPlan)plan;
        await commit.WriteAsync(children, cancellationToken);
        var lacking = children.Drafts.Count(draft => Gaps.Any(draft.File, _gaps));
        return lacking == 0 ? ImportOutcome.Nothing : new ImportOutcome
        {
            FollowUps = [new(text["{0} of these files lack something that this table did not say, such as sex, birth or since when the parents are away.", lacking], text["Fill in what is missing"], "~/admin/children/missing")],
        };
    }
}
