using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Import.Entities;

internal sealed class ImportConfiguration :
    IEntityTypeConfiguration<ImportBatch>,
    IEntityTypeConfiguration<ImportFile>,
    IEntityTypeConfiguration<ImportChunk>,
    IEntityTypeConfiguration<ImportMapping>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable(nameof(ImportBatch));
        builder.Property(batch => batch.BatchId).HasMaxLength(32);
        builder.Property(batch => batch.Target).HasMaxLength(40);
        builder.Property(batch => batch.UserDisplayName).HasMaxLength(60);
        builder.Property(batch => batch.FileName).HasMaxLength(200);
        builder.Property(batch => batch.FileHash).HasMaxLength(64);
        builder.Property(batch => batch.JobId).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<ImportFile> builder) => builder.ToTable(nameof(ImportFile))
        .HasOne<ImportBatch>().WithMany().HasForeignKey(file => file.BatchKey);

    public void Configure(EntityTypeBuilder<ImportChunk> builder) => builder.ToTable(nameof(ImportChunk))
        .HasOne<ImportBatch>().WithMany().HasForeignKey(chunk => chunk.BatchKey);

    public void Configure(EntityTypeBuilder<ImportMapping> builder)
    {
        builder.ToTable(nameof(ImportMapping));
        builder.Property(mapping => mapping.Target).HasMaxLength(40);
        builder.Property(mapping => mapping.Signature).HasMaxLength(32);
    }
}
