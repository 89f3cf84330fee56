using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Forms.Entities;

internal sealed class CountyWorkbookConfiguration : IEntityTypeConfiguration<CountyWorkbook>
{
    public void Configure(EntityTypeBuilder<CountyWorkbook> builder)
    {
        builder.ToTable(nameof(CountyWorkbook));
        builder.Property(workbook => workbook.WorkbookId).HasMaxLength(32);
        builder.Property(workbook => workbook.JobId).HasMaxLength(32);
    }
}
