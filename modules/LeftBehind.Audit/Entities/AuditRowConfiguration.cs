using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Audit.Entities;

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>, IEntityTypeConfiguration<AuditSeal>
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

    public void Configure(EntityTypeBuilder<AuditSeal> builder)
    {
        builder.ToTable(nameof(AuditSeal));
        builder.Property(seal => seal.Hash).HasMaxLength(64);
    }
}
