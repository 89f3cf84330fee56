using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Data.Migrations;

[Migration(202611240001)]
internal sealed class CreateFramework : DataMigration
{
    public override void Up()
    {
        CreateScopedTable("ContentItem")
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable().Unique()
            .WithColumn("ContentType").AsString(64).NotNullable()
            .WithColumn("VersionNumber").AsInt32().NotNullable()
            .WithColumn("Latest").AsBoolean().NotNullable()
            .WithColumn("Published").AsBoolean().NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable()
            .WithColumn("DisplayText").AsString(200).NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("ModifiedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("PublishedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("ArchivedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("ModifiedBy").AsInt32().NotNullable()
            .WithColumn("Document").AsCustom(TextType).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_ContentItem_Version\" ON \"ContentItem\" (\"ContentItemId\", \"VersionNumber\")");
        UniqueWhere("UX_ContentItem_Latest", "ContentItem", "\"ContentItemId\"", "Latest");
        UniqueWhere("UX_ContentItem_Published", "ContentItem", "\"ContentItemId\"", "Published");

        CreateScopedTable("RecordGrant")
            .WithColumn("UserId").AsInt32().NotNullable()
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("Reason").AsString(200).NotNullable()
            .WithColumn("From").AsDate().NotNullable()
            .WithColumn("Until").AsDate().Nullable();
        RunSql("CREATE INDEX \"IX_RecordGrant_User\" ON \"RecordGrant\" (\"UserId\", \"ContentItemId\")");

        CreateTable("ModuleState")
            .WithColumn("ModuleId").AsString(100).NotNullable().Unique()
            .WithColumn("Enabled").AsBoolean().NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable();

        CreateTable("Settings")
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("OrganizationId").AsInt32().NotNullable()
            .WithColumn("Json").AsCustom(TextType).NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_Settings_Name\" ON \"Settings\" (\"Name\", \"OrganizationId\")");

        CreateTable("OutboxMessage")
            .WithColumn("Kind").AsString(64).NotNullable()
            .WithColumn("Key").AsString(200).NotNullable()
            .WithColumn("Payload").AsCustom(TextType).NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("NextTryUtc").AsCustom(InstantType).Nullable()
            .WithColumn("DoneUtc").AsCustom(InstantType).Nullable()
            .WithColumn("Attempts").AsInt32().NotNullable()
            .WithColumn("Error").AsString(400).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_OutboxMessage_Key\" ON \"OutboxMessage\" (\"Kind\", \"Key\")");
        RunSql("CREATE INDEX \"IX_OutboxMessage_Due\" ON \"OutboxMessage\" (\"NextTryUtc\") WHERE \"NextTryUtc\" IS NOT NULL");

        CreateScopedTable("BackgroundJob")
            .WithColumn("JobId").AsString(32).NotNullable().Unique()
            .WithColumn("Kind").AsString(64).NotNullable()
            .WithColumn("Arguments").AsCustom(TextType).NotNullable()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("Done").AsInt32().NotNullable()
            .WithColumn("Total").AsInt32().NotNullable()
            .WithColumn("Message").AsString(400).NotNullable()
            .WithColumn("Result").AsCustom(TextType).NotNullable()
            .WithColumn("UserName").AsString(256).NotNullable()
            .WithColumn("LeaseUntilUtc").AsCustom(InstantType).Nullable()
            .WithColumn("CancelRequested").AsBoolean().NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("FinishedUtc").AsCustom(InstantType).Nullable();

        Create.Table("DataProtectionKey")
            .WithColumn("Id").AsInt32().PrimaryKey().Identity()
            .WithColumn("FriendlyName").AsCustom(TextType).Nullable()
            .WithColumn("Xml").AsCustom(TextType).Nullable();
    }
}
