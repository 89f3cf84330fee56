using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Events;
using LeftBehind.Framework.Modules;
using LeftBehind.Framework.Settings;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LeftBehind.Framework.Data;

internal sealed class FrameworkRowsConfiguration :
    IEntityTypeConfiguration<RecordGrant>,
    IEntityTypeConfiguration<ModuleState>,
    IEntityTypeConfiguration<SettingsRow>,
    IEntityTypeConfiguration<OutboxMessage>,
    IEntityTypeConfiguration<BackgroundJob>,
    IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<RecordGrant> builder)
    {
        builder.ToTable(nameof(RecordGrant));
        builder.Property(grant => grant.ContentItemId).HasMaxLength(32);
        builder.Property(grant => grant.Reason).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<ModuleState> builder)
    {
        builder.ToTable(nameof(ModuleState));
        builder.Property(state => state.ModuleId).HasMaxLength(100);
        builder.Property(state => state.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<SettingsRow> builder)
    {
        builder.ToTable("Settings");
        builder.Property(row => row.Name).HasMaxLength(100);
        builder.Property(row => row.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable(nameof(OutboxMessage));
        builder.Property(message => message.Kind).HasMaxLength(64);
        builder.Property(message => message.Key).HasMaxLength(200);
        builder.Property(message => message.Error).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<BackgroundJob> builder)
    {
        builder.ToTable(nameof(BackgroundJob));
        builder.Property(job => job.JobId).HasMaxLength(32);
        builder.Property(job => job.Kind).HasMaxLength(64);
        builder.Property(job => job.UserName).HasMaxLength(256);
        builder.Property(job => job.Message).HasMaxLength(400);
    }

    public void Configure(EntityTypeBuilder<DataProtectionKey> builder) => builder.ToTable("DataProtectionKey");
}
