using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Children.Entities;

internal sealed class ChildrenConfiguration :
    IEntityTypeConfiguration<ChildIndex>,
    IEntityTypeConfiguration<ChildToken>,
    IEntityTypeConfiguration<ChildHelper>,
    IEntityTypeConfiguration<CareAnswer>,
    IEntityTypeConfiguration<ChildTransfer>,
    IEntityTypeConfiguration<OfficeEntry>
{
    public void Configure(EntityTypeBuilder<ChildIndex> builder)
    {
        builder.AsContentIndex();
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.SortKey).HasMaxLength(ChildIndexRules.SortKeyLength);
        builder.Property(row => row.BirthDate).HasMaxLength(10);
        builder.Property(row => row.GuardianName).HasMaxLength(100);
        builder.Property(row => row.GuardianPhoneMasked).HasMaxLength(20);
        builder.Property(row => row.StudentRegistryHash).HasMaxLength(32);
        builder.Property(row => row.ResidentIdHash).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<ChildToken> builder)
    {
        builder.AsContentIndex();
        builder.Property(row => row.Token).HasMaxLength(40);
        builder.Property(row => row.SortKey).HasMaxLength(ChildIndexRules.SortKeyLength);
    }

    public void Configure(EntityTypeBuilder<ChildHelper> builder)
    {
        builder.ToTable(nameof(ChildHelper));
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.Occupation).HasMaxLength(100);
        builder.Property(row => row.Phone).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<CareAnswer> builder)
    {
        builder.ToTable(nameof(CareAnswer));
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.Text).HasMaxLength(500);
        builder.Property(row => row.AnsweredByName).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<OfficeEntry> builder)
    {
        builder.ToTable(nameof(OfficeEntry));
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.ContentItemVersionId).HasMaxLength(32);
        builder.Property(row => row.EnteredByName).HasMaxLength(60);
    }

    public void Configure(EntityTypeBuilder<ChildTransfer> builder)
    {
        builder.ToTable(nameof(ChildTransfer));
        builder.Property(row => row.TransferId).HasMaxLength(32);
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.ClassName).HasMaxLength(60);
        builder.Property(row => row.ToSchoolName).HasMaxLength(100);
        builder.Property(row => row.Note).HasMaxLength(200);
        builder.Property(row => row.StartedByName).HasMaxLength(60);
        builder.Property(row => row.EndedByName).HasMaxLength(60);
        builder.Property(row => row.Reason).HasMaxLength(2000);
    }
}
