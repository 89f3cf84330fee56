using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Data;

/// <summary>
/// The one model, composed from the configurations of the framework and all modules. Contexts are used again by later requests, since what EF
/// puts together for each costs as much as some statements: they keep nothing of their own.
/// </summary>
internal sealed class CmsDbContext(DbContextOptions<CmsDbContext> options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<ContentItem> ContentItems => Set<ContentItem>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Opens the transaction where none is open yet: whoever saves, only the session's owner commits.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is null && ChangeTracker.HasChanges())
        {
            await Database.BeginTransactionAsync(cancellationToken);
        }
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<BannedConverter>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDbContext).Assembly);
        // A context that is used again takes nothing but its options.
        var site = options.FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!;
        foreach (var module in site.GetRequiredService<IReadOnlyList<ModuleInfo>>())
        {
            // Before the module's own configurations, which may say more.
            foreach (var index in module.Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ContentIndex)) && !type.IsAbstract))
            {
                modelBuilder.Entity(index).ToTable(index.Name);
            }
            modelBuilder.ApplyConfigurationsFromAssembly(module.Assembly);
        }
    }
}
