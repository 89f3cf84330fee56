using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Audit.Entities;

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("AuditLog");
        builder.Property(row => row.UserDisplayName).HasMaxLength(60);
        builder.Property(row => row.RoleName).HasMaxLength(40);
        builder.Property(row => row.IpAddress).HasMaxLength(45);
        builder.Property(row => row.Subject).HasMaxLength(64);
        builder.Property(row => row.SubjectId).HasMaxLength(64);
        builder.Property(row => row.Detail).HasMaxLength(400);
    }
}
