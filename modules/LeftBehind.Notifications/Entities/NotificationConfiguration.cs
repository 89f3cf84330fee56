using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Notifications.Entities;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<MessagePreference>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable(nameof(Notification));
        builder.Property(row => row.Key).HasMaxLength(120);
        builder.Property(row => row.Kind).HasMaxLength(40);
        builder.Property(row => row.Source).HasMaxLength(64);
        builder.Property(row => row.Name).HasMaxLength(60);
        builder.Property(row => row.AddressMask).HasMaxLength(60);
        builder.Property(row => row.Subject).HasMaxLength(200);
        builder.Property(row => row.Link).HasMaxLength(200);
        builder.Property(row => row.ContentItemId).HasMaxLength(32);
        builder.Property(row => row.Reason).HasMaxLength(200);
        builder.Property(row => row.ProviderId).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<MessagePreference> builder)
    {
        builder.ToTable(nameof(MessagePreference));
        builder.Property(row => row.Ways).HasMaxLength(400);
    }
}
