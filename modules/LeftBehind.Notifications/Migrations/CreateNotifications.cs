using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Notifications.Entities;

namespace LeftBehind.Notifications.Migrations;

[Migration(202611281902)]
internal sealed class CreateNotifications : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(Notification))
            .WithColumn("Key").AsString(120).NotNullable().Unique()
            .WithColumn("Kind").AsString(40).NotNullable()
            .WithColumn("Source").AsString(64).NotNullable()
            .WithColumn("Channel").AsInt32().NotNullable()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("UserId").AsInt32().Nullable()
            .WithColumn("Name").AsString(60).NotNullable()
            .WithColumn("Address").AsCustom(TextType).NotNullable()
            .WithColumn("AddressMask").AsString(60).NotNullable()
            .WithColumn("Subject").AsString(200).NotNullable()
            .WithColumn("Text").AsCustom(TextType).NotNullable()
            .WithColumn("Link").AsString(200).NotNullable()
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("DueUtc").AsCustom(InstantType).Nullable()
            .WithColumn("SentUtc").AsCustom(InstantType).Nullable()
            .WithColumn("DeliveredUtc").AsCustom(InstantType).Nullable()
            .WithColumn("ReadUtc").AsCustom(InstantType).Nullable()
            .WithColumn("Edition").AsInt32().NotNullable()
            .WithColumn("Attempts").AsInt32().NotNullable()
            .WithColumn("Reason").AsString(200).NotNullable()
            .WithColumn("ProviderId").AsString(100).NotNullable();
        // A person's own messages in the admin panel, and of these the unread ones, which every page counts.
        RunSql("CREATE INDEX \"IX_Notification_Mine\" ON \"Notification\" (\"UserId\", \"Id\") WHERE \"Channel\" = 1");
        RunSql("CREATE INDEX \"IX_Notification_Unread\" ON \"Notification\" (\"UserId\", \"Id\") WHERE \"Channel\" = 1 AND \"State\" = 3");
        RunSql("CREATE INDEX \"IX_Notification_Source\" ON \"Notification\" (\"Source\", \"CreatedUtc\") WHERE \"Source\" <> ''");
        foreach (var level in new[] { OrganizationLevel.County, OrganizationLevel.School, OrganizationLevel.Class })
        {
            RunSql($"CREATE INDEX \"IX_Notification_{level}_Outgoing\" ON \"Notification\" (\"{level}Id\", \"State\", \"Id\") WHERE \"Channel\" <> 1");
        }
    }
}
