using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Forms.Migrations;

[Migration(202611241650)]
internal sealed class CreateForms : DataMigration
{
    public override void Up()
    {
        CreateScopedTable("Annex2Issue")
            .WithColumn("IssueId").AsString(32).NotNullable().Unique()
            .WithColumn("FilledOn").AsDate().NotNullable()
            .WithColumn("IssuedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("IssuedBy").AsInt32().NotNullable()
            .WithColumn("IssuedByName").AsString(60).NotNullable()
            .WithColumn("Listed").AsInt32().NotNullable()
            .WithColumn("Departed").AsInt32().NotNullable()
            .WithColumn("Document").AsCustom(TextType).NotNullable();
        CreateScopeIndexes("Annex2Issue", "FilledOn", ["FilledOn", "Id"], OrganizationLevel.County, OrganizationLevel.School);
    }
}
