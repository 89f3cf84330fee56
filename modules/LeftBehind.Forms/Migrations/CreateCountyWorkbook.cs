using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Forms.Migrations;

[Migration(202611281540)]
internal sealed class CreateCountyWorkbook : DataMigration
{
    public override void Up()
    {
        CreateScopedTable("CountyWorkbook")
            .WithColumn("WorkbookId").AsString(32).NotNullable().Unique()
            .WithColumn("FilledOn").AsDate().NotNullable()
            .WithColumn("AskedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("JobId").AsString(32).NotNullable()
            .WithColumn("Lines").AsInt32().NotNullable()
            .WithColumn("Totals").AsCustom(TextType).NotNullable()
            .WithColumn("Content").AsCustom(BytesType).NotNullable();
        CreateScopeIndexes("CountyWorkbook", "FilledOn", ["FilledOn", "Id"], OrganizationLevel.County);
    }
}
