using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Framework.Drafts;

internal sealed class FormDraftRowConfiguration : IEntityTypeConfiguration<FormDraftRow>
{
    public void Configure(EntityTypeBuilder<FormDraftRow> builder)
    {
        builder.ToTable("FormDraft");
        builder.Property(row => row.Form).HasMaxLength(64);
        builder.Property(row => row.Subject).HasMaxLength(64);
    }
}
