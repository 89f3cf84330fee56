using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Data;

internal sealed class OrganizationRestamp(CmsDbContext context, IDocumentSession session, IBackgroundJobs jobs) : IOrganizationRestamp
{
    public async Task<string?> RestampAsync(OrganizationPath moved, CancellationToken cancellationToken)
    {
        if (moved.Level < OrganizationLevel.Township)
        {
            return await jobs.StartAsync(RestampJob.JobKind, moved.OrganizationId, cancellationToken);
        }
        await session.BeginAsync(cancellationToken);
        await session.SaveAsync(cancellationToken);
        foreach (var table in RestampStatements.Tables(context))
        {
            await RestampStatements.UpdateAsync(context, table, moved, most: null, cancellationToken);
        }
        return null;
    }

    public async Task HandOverAsync(int fromId, OrganizationPath into, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.SaveAsync(cancellationToken);
        foreach (var table in RestampStatements.TablesOfContent(context))
        {
            await RestampStatements.HandOverAsync(context, table, fromId, into, cancellationToken);
        }
    }
}
