using LeftBehind.Children.Indexes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeftBehind.PlainSite;

internal sealed class ListContext(DbContextOptions<ListContext> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ChildIndex>().ToTable(nameof(ChildIndex));
        modelBuilder.Entity<ContentReview>().ToTable(nameof(ContentReview));
        modelBuilder.Entity<Organization>().ToTable(nameof(Organization));
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ChildIndex).Assembly);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Organization).Assembly);
    }

    private sealed class Utc() : ValueConverter<DateTime, DateTime>(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
