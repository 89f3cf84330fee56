using LeftBehind.Abstractions.Text;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Screening.Entities;

internal sealed class ScreeningConfiguration : IEntityTypeConfiguration<ScreeningPupil>, IEntityTypeConfiguration<ScreeningClosure>
{
    public void Configure(EntityTypeBuilder<ScreeningPupil> builder)
    {
        builder.ToTable(nameof(ScreeningPupil));
        builder.Property(pupil => pupil.Name).HasMaxLength(2 * PersonName.MaximumLength);
        builder.Property(pupil => pupil.MarkedByName).HasMaxLength(60);
        builder.Property(pupil => pupil.ContentItemId).HasMaxLength(32);
    }

    public void Configure(EntityTypeBuilder<ScreeningClosure> builder)
    {
        builder.ToTable(nameof(ScreeningClosure));
        builder.Property(closure => closure.ClosedByName).HasMaxLength(60);
    }
}
