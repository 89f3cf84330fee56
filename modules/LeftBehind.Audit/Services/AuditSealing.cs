using LeftBehind.Abstractions.Background;

namespace LeftBehind.Audit.Services;

[BackgroundTask("0 */10 * * * ?")]
internal sealed class AuditSealing : IBackgroundTask
{
    // One transaction, in which nobody else writes on SQLite: what is left waits for the next run.
    private const int MostSealsARun = 4;

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var chain = services.GetRequiredService<AuditChain>();
        for (var seal = 0; seal < MostSealsARun && await chain.SealAsync(cancellationToken); seal++)
        {
        }
    }
}
