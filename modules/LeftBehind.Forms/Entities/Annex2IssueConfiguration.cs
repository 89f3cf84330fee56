using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Forms.Entities;

internal sealed class Annex2IssueConfiguration : IEntityTypeConfiguration<Annex2Issue>
{
    public void Configure(EntityTypeBuilder<Annex2Issue> builder)
    {
        builder.ToTable(nameof(Annex2Issue));
        builder.Property(issue => issue.IssueId).HasMaxLength(32);
        builder.Property(issue => issue.IssuedByName).HasMaxLength(60);
    }
}
