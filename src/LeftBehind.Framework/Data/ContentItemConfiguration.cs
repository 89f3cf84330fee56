using LeftBehind.Abstractions.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Framework.Data;

internal sealed class ContentItemConfiguration : IEntityTypeConfiguration<ContentItem>
{
    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        builder.ToTable(nameof(ContentItem));
        builder.Property(item => item.ContentItemId).HasMaxLength(32);
        builder.Property(item => item.ContentItemVersionId).HasMaxLength(32);
        builder.Property(item => item.ContentType).HasMaxLength(64);
        builder.Property(item => item.DisplayText).HasMaxLength(200);
        builder.Property(item => item.Revision).IsConcurrencyToken();
        builder.Ignore(item => item.PartNames);
    }
}
