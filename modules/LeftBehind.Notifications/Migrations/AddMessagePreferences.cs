using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Notifications.Entities;

namespace LeftBehind.Notifications.Migrations;

[Migration(202611290118)]
internal sealed class AddMessagePreferences : DataMigration
{
    public override void Up()
    {
        Alter.Table(nameof(Notification)).AddColumn("IsUrgent").AsBoolean().NotNullable().WithDefaultValue(false);
        CreateTable(nameof(MessagePreference))
            .WithColumn("UserId").AsInt32().NotNullable().Unique()
            .WithColumn("Ways").AsString(400).NotNullable()
            .WithColumn("QuietFrom").AsInt32().NotNullable()
            .WithColumn("QuietUntil").AsInt32().NotNullable()
            .WithColumn("DigestHour").AsInt32().NotNullable()
            .WithColumn("HasDigest").AsBoolean().NotNullable()
            .WithColumn("DigestedUtc").AsCustom(InstantType).NotNullable();
    }
}
