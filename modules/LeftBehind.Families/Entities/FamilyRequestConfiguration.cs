using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Families.Entities;

internal sealed class FamilyRequestConfiguration : IEntityTypeConfiguration<FamilyRequest>
{
    public void Configure(EntityTypeBuilder<FamilyRequest> builder)
    {
        builder.ToTable(nameof(FamilyRequest));
        builder.Ignore(row => row.Children);
        builder.Property(row => row.RequestId).HasMaxLength(32);
        builder.Property(row => row.Cause).HasMaxLength(80);
        builder.Property(row => row.LetterId).HasMaxLength(32);
        builder.Property(row => row.PersonId).HasMaxLength(40);
        builder.Property(row => row.PersonName).HasMaxLength(100);
        builder.Property(row => row.Relation).HasMaxLength(20);
        builder.Property(row => row.ChildNames).HasMaxLength(500);
        builder.Property(row => row.Phone).HasMaxLength(40);
        builder.Property(row => row.Email).HasMaxLength(100);
        builder.Property(row => row.Address).HasMaxLength(200);
        builder.Property(row => row.WorkPlace).HasMaxLength(100);
        builder.Property(row => row.GuardianPhone).HasMaxLength(40);
        builder.Property(row => row.HandledByName).HasMaxLength(60);
        builder.Property(row => row.Result).HasMaxLength(200);
    }
}
