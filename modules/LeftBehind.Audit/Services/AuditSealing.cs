using LeftBehind.Abstractions.Background;

namespace LeftBehind.Audit.Services;

[BackgroundTask("0 */10 * * * ?")]
internal sealed class AuditSealing : IBackgroundTask
{
    private const int MostSealsARun = 100;

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var chain = services.GetRequiredService<AuditChain>();
        for (var seal = 0; seal < MostSealsARun && await chain.SealAsync(cancellationToken); seal++)
        {
        }
    }
}
