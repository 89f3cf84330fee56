using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Import;

/// <summary>Townships, schools and villages of a county, or what else stands under one's organization.</summary>
internal sealed class OrganizationImportTarget(OrganizationPlaces places, OrganizationPlanner planner, BulkWriter writer, IStringLocalizer<Startup> text) : IImportTarget
{
    public string Name => "organizations";

    public string Title => text["Schools and areas"];

    public string Permission => Permissions.Manage;

    public IReadOnlyList<ImportField> Fields { get; } = OrganizationFields.All(text);

    public Task<IReadOnlyList<ImportPlace>> PlacesAsync(CancellationToken cancellationToken) => places.ListAsync(withAreas: true, cancellationToken);

    public async Task<ImportPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken) => await planner.PlanAsync(request, cancellationToken);

    public async Task<ImportOutcome> CommitAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        var drafts = ((OrganizationPlan)plan).Drafts;
        await writer.MakeAsync([.. drafts.Where(draft => draft.IsNew).Select(draft => (draft.Organization, draft.Parent!))], cancellationToken);
        await writer.ChangeAsync([.. drafts.Where(draft => !draft.IsNew).Select(draft => (draft.Organization, Change(draft.Line)))], cancellationToken);
        return new ImportOutcome
        {
            FollowUps =
            [
                new(text["The classes of the schools come next, then the people."], text["Import classes"], "~/admin/classes/import"),
                new(text["Accounts of principals, clerks and class teachers:"], text["Import people"], "~/admin/people/import"),
            ],
        };
    }

    private static Action<Organization> Change(ParsedOrganization line) => row =>
    {
        row.ResponsiblePerson = line.Responsible.Length > 0 ? line.Responsible : row.ResponsiblePerson;
        row.Phone = line.Phone.Length > 0 ? line.Phone : row.Phone;
        row.Address = line.Address.Length > 0 ? line.Address : row.Address;
        row.Stage = line.SaysStage ? line.Stage : row.Stage;
    };
}
