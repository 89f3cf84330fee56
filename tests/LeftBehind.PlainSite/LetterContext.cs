using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Indexes;
using LeftBehind.Letters.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LeftBehind.PlainSite;

internal sealed class LetterContext(DbContextOptions<LetterContext> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<Utc>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContentItem>().ToTable(nameof(ContentItem)).Ignore(item => item.PartNames);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ChildIndex).Assembly);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LetterRecipient).Assembly);
    }

    private sealed class Utc() : ValueConverter<DateTime, DateTime>(value => value, value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
