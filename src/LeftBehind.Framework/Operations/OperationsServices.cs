using LeftBehind.Abstractions.Files;
using LeftBehind.Framework.Files;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Operations;

internal static class OperationsServices
{
    public static void AddOperations(this IServiceCollection services)
    {
        services.AddScoped<IndexCheck>();
        services.AddSingleton<SiteBackup>();
        services.AddSingleton<SiteFiles>();
        services.AddSingleton<IDataFolders, DataFolders>();
        services.AddSingleton<IDatabaseCopy>(provider => provider.GetRequiredService<DatabaseConnection>().Provider == DatabaseProvider.PostgreSql
            ? ActivatorUtilities.CreateInstance<PostgreSqlCopy>(provider)
            : ActivatorUtilities.CreateInstance<SqliteCopy>(provider));
    }
}
