using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;

namespace LeftBehind.Children.Migrations;

[Migration(202611282210)]
internal sealed class CreateChildTransfer : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(ChildTransfer))
            .WithColumn("TransferId").AsString(32).NotNullable().Unique()
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("ClassName").AsString(60).NotNullable()
            .WithColumn("ToSchoolId").AsInt32().NotNullable()
            .WithColumn("ToSchoolName").AsString(100).NotNullable()
            .WithColumn("Note").AsString(200).NotNullable()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("DueOn").AsDate().NotNullable()
            .WithColumn("StartedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("StartedBy").AsInt32().NotNullable()
            .WithColumn("StartedByName").AsString(60).NotNullable()
            .WithColumn("EndedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("EndedByName").AsString(60).NotNullable()
            .WithColumn("Reason").AsString(2000).NotNullable();
        // A child goes to one school at a time.
        RunSql("CREATE UNIQUE INDEX \"UX_ChildTransfer_Waiting\" ON \"ChildTransfer\" (\"ContentItemId\") WHERE \"State\" = 1");
        CreateScopeIndexes(nameof(ChildTransfer), "Id", ["Id"], OrganizationLevel.County, OrganizationLevel.School, OrganizationLevel.Class);
    }
}
