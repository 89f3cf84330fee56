using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>Reads workflows within the user's scope.</summary>
internal sealed class WorkflowReader(IDocumentSession session, WorkflowTypes types, IOrganizationPaths paths)
{
    private const int RowsAPage = 50;
    private const int MostSteps = 500;

    private static readonly KeysetOrder<Workflow, DateTime, long> _latestFirst = new(row => row.ChangedUtc, row => row.Id, Descending: true);

    public async Task<WorkflowList> ListAsync(WorkflowFilter filter, CancellationToken cancellationToken)
    {
        var rows = session.Query<Workflow>().Where(row => row.Status == filter.Status);
        rows = filter.Type is { Length: > 0 } type ? rows.Where(row => row.WorkflowTypeId == type) : rows;
        rows = Within(await PlaceAsync(filter, cancellationToken), Between(filter, rows));
        var page = await rows.PageAsync(_latestFirst, filter, RowsAPage, cancellationToken);
        // One statement less where the page says it already.
        var isWhole = page is { Next: null, Previous: null };
        var count = isWhole ? page.Rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) : await rows.CountInWordsAsync(_latestFirst, cancellationToken);
        return new(filter, page, count)
        {
            Types = (await types.CurrentAsync(cancellationToken)).Names,
            Place = filter.Place is { } place ? await paths.NameAsync(place, cancellationToken) : "",
            Places = await paths.NamesAsync([.. page.Rows.Select(row => row.OrganizationId)], cancellationToken),
        };
    }

    private async Task<OrganizationPath?> PlaceAsync(WorkflowFilter filter, CancellationToken cancellationToken)
    {
        if (filter.Place is { } place && await paths.FindAsync(place, cancellationToken) is { CountyId: not null } path)
        {
            return path;
        }
        filter.Place = null;
        return null;
    }

    // A school's index begins with its county, so that neither database takes the county's alone.
    private static IQueryable<Workflow> Within(OrganizationPath? path, IQueryable<Workflow> rows)
    {
        if (path is null)
        {
            return rows;
        }
        var (county, school) = (path.CountyId, path.SchoolId);
        rows = rows.Where(row => row.CountyId == county);
        return school is null ? rows : rows.Where(row => row.SchoolId == school);
    }

    private static IQueryable<Workflow> Between(WorkflowFilter filter, IQueryable<Workflow> rows)
    {
        if (filter.From is { } first)
        {
            var from = ChinaTime.StartOf(first);
            rows = rows.Where(row => row.ChangedUtc >= from);
        }
        if (filter.Until is { } last && last < DateOnly.MaxValue)
        {
            var end = ChinaTime.StartOf(last.AddDays(1));
            rows = rows.Where(row => row.ChangedUtc < end);
        }
        return rows;
    }

    public Task<Workflow?> FindAsync(string workflowId, CancellationToken cancellationToken) =>
        session.Query<Workflow>().SingleOrDefaultAsync(row => row.WorkflowId == workflowId, cancellationToken);

    public async Task<WorkflowPage?> PageAsync(string workflowId, CancellationToken cancellationToken)
    {
        if (await FindAsync(workflowId, cancellationToken) is not { } workflow)
        {
            return null;
        }
        var version = await session.Set<WorkflowType>().Where(row => row.Id == workflow.VersionId).Select(row => row.Version).SingleAsync(cancellationToken);
        return new(workflow, (await types.VersionAsync(workflow.VersionId, cancellationToken)).Type, version)
        {
            Place = workflow.OrganizationId == 0 ? "" : await paths.NameAsync(workflow.OrganizationId, cancellationToken),
            Waits = await session.Set<BlockingActivity>().AsNoTracking().Where(row => row.WorkflowId == workflowId).OrderBy(row => row.Id).ToListAsync(cancellationToken),
            Steps = await session.Set<WorkflowStep>().AsNoTracking().Where(row => row.WorkflowId == workflowId)
                .OrderBy(row => row.Number).ThenBy(row => row.Id).Take(MostSteps).ToListAsync(cancellationToken),
        };
    }
}
