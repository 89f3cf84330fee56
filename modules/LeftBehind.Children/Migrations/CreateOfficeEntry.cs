using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;

namespace LeftBehind.Children.Migrations;

[Migration(202611290945)]
internal sealed class CreateOfficeEntry : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(OfficeEntry))
            .WithColumn("ContentItemId").AsString(32).NotNullable().Unique()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable()
            .WithColumn("OfficeId").AsInt32().NotNullable()
            .WithColumn("EnteredUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("EnteredBy").AsInt32().NotNullable()
            .WithColumn("EnteredByName").AsString(60).NotNullable();
        Create.Index("IX_OfficeEntry_Office").OnTable(nameof(OfficeEntry)).OnColumn("OfficeId");
    }
}
