using System.Globalization;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Data;

/// <summary>
/// Restamps the rows of a county or city in small transactions, so that nobody waits for it. Each takes rows that do not stand under the
/// new chain yet: started again after a kill, it goes on with what is left, and where the organization moved once more, with its newest place.
/// </summary>
internal sealed class RestampJob(IUnitOfWork unitOfWork) : IBackgroundJobHandler
{
    public const string JobKind = "restamp";

    private const int RowsAtOnce = 5_000;

    public string Kind => JobKind;

    public async Task<string> RunAsync(string arguments, IJobProgress progress, CancellationToken cancellationToken)
    {
        var organizationId = int.Parse(arguments, CultureInfo.InvariantCulture);
        var tables = await unitOfWork.RunAsync(null, services => Task.FromResult(RestampStatements.Tables(services.GetRequiredService<CmsDbContext>())), cancellationToken);
        foreach (var (done, table) in tables.Index())
        {
            do
            {
                await progress.ReportAsync(done, tables.Count, cancellationToken);
            }
            while (await StepAsync(organizationId, table, cancellationToken) == RowsAtOnce);
        }
        return "";
    }

    private Task<int> StepAsync(int organizationId, TablePlan table, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services =>
        {
            await services.GetRequiredService<IDocumentSession>().BeginAsync(cancellationToken);
            return await services.GetRequiredService<IOrganizationPaths>().FindAsync(organizationId, cancellationToken) is { } path
                ? await RestampStatements.UpdateAsync(services.GetRequiredService<CmsDbContext>(), table, path, RowsAtOnce, cancellationToken)
                : 0;
        },
        cancellationToken);
}
