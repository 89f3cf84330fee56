using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Hosting;

internal static class DatabaseServices
{
    public static void AddDatabase(this IServiceCollection services)
    {
        services.AddSingleton<DatabaseConnection>();
        services.AddSingleton<DatabaseMigrator>();
        services.AddDbContextPool<CmsDbContext>(Configure);
        // Libraries that bring a store of their own for EF Core (Identity) take the context under its base type.
        services.AddScoped<DbContext>(provider => provider.GetRequiredService<CmsDbContext>());
        services.AddScoped<RowInserter>();
        services.AddScoped<RowUpdater>();
        services.AddScoped<DocumentSession>();
        services.AddScoped<IDocumentSession>(provider => provider.GetRequiredService<DocumentSession>());
        services.AddScoped<IRowReplacement>(provider => provider.GetRequiredService<DocumentSession>());
        services.AddScoped<ISavepoints, Savepoints>();
        services.AddSingleton<IUnitOfWork, UnitOfWork>();
        services.AddScoped<IOrganizationRestamp, OrganizationRestamp>();
        services.AddScoped<IBackgroundJobHandler, RestampJob>();
        services.AddHealth();
    }

    private static void Configure(IServiceProvider provider, DbContextOptionsBuilder options)
    {
        // These write an exception with its message into the log. Whoever catches it logs it, without.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.SaveChangesFailed, CoreEventId.QueryIterationFailed, CoreEventId.OptimisticConcurrencyException));
        // Whoever begins to listen hears the next statement; otherwise a context that is used again remembers for a second that nobody does.
        options.ConfigureLoggingCacheTime(TimeSpan.Zero);
        var database = provider.GetRequiredService<DatabaseConnection>();
        // A module without tables of its own is no mistake.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.NoEntityTypeConfigurationsWarning));
        if (database.Provider == DatabaseProvider.PostgreSql)
        {
            options.UseNpgsql(database.ConnectionString).AddInterceptors(new PreparedStatements());
        }
        else
        {
            options.UseSqlite(database.ConnectionString).AddInterceptors(new SqlitePragmas());
        }
    }
}
