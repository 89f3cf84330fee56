using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Homes.Indexes;

internal sealed class HomesConfiguration : IEntityTypeConfiguration<HomeIndex>, IEntityTypeConfiguration<HomeManagerPeriod>
{
    public void Configure(EntityTypeBuilder<HomeIndex> builder)
    {
        builder.AsContentIndex();
        builder.Property(row => row.Name).HasMaxLength(120);
    }

    public void Configure(EntityTypeBuilder<HomeManagerPeriod> builder)
    {
        builder.AsContentIndex();
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.PhoneMasked).HasMaxLength(20);
    }
}
