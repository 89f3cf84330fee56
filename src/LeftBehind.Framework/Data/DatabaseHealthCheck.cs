using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LeftBehind.Framework.Data;

internal sealed class DatabaseHealthCheck(CmsDbContext context) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext _, CancellationToken cancellationToken = default) =>
        await context.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
