using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Portal.Entities;

internal sealed class FamilyDeviceConfiguration : IEntityTypeConfiguration<FamilyDevice>
{
    public void Configure(EntityTypeBuilder<FamilyDevice> builder)
    {
        builder.ToTable(nameof(FamilyDevice));
        builder.Property(row => row.SecretHash).HasMaxLength(24);
        builder.Property(row => row.PersonKey).HasMaxLength(40);
        builder.Property(row => row.NoticeVersion).HasMaxLength(20);
    }
}
