using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Entities;

namespace LeftBehind.Import.Migrations;

[Migration(202611240060)]
internal sealed class CreateImport : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(ImportBatch))
            .WithColumn("BatchId").AsString(32).NotNullable().Unique()
            .WithColumn("Target").AsString(40).NotNullable()
            .WithColumn("UserId").AsInt32().NotNullable()
            .WithColumn("UserDisplayName").AsString(60).NotNullable()
            .WithColumn("FileName").AsString(200).NotNullable()
            .WithColumn("FileHash").AsString(64).NotNullable()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("Settings").AsCustom(TextType).NotNullable()
            .WithColumn("Summary").AsCustom(TextType).NotNullable()
            .WithColumn("JobId").AsString(32).NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("CommittedUtc").AsCustom(InstantType).Nullable();
        CreateScopeIndexes(nameof(ImportBatch), "Created", ["Target", "CreatedUtc"], OrganizationLevel.County, OrganizationLevel.School);
        RunSql("CREATE INDEX \"IX_ImportBatch_Created\" ON \"ImportBatch\" (\"CreatedUtc\")");

        CreateTable(nameof(ImportFile))
            .WithColumn("BatchKey").AsInt64().NotNullable().Unique().ForeignKey(nameof(ImportBatch), "Id")
            .WithColumn("Content").AsCustom(BytesType).NotNullable();

        CreateTable(nameof(ImportChunk))
            .WithColumn("BatchKey").AsInt64().NotNullable().ForeignKey(nameof(ImportBatch), "Id")
            .WithColumn("Number").AsInt32().NotNullable()
            .WithColumn("Content").AsCustom(BytesType).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_ImportChunk_Number\" ON \"ImportChunk\" (\"BatchKey\", \"Number\")");

        CreateScopedTable(nameof(ImportMapping))
            .WithColumn("Target").AsString(40).NotNullable()
            .WithColumn("Signature").AsString(32).NotNullable()
            .WithColumn("Columns").AsCustom(TextType).NotNullable()
            .WithColumn("UsedUtc").AsCustom(InstantType).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_ImportMapping_Signature\" ON \"ImportMapping\" (\"OrganizationId\", \"Target\", \"Signature\")");
    }
}
