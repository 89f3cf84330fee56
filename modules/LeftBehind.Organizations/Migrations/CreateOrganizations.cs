using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Migrations;

[Migration(202611240010)]
internal sealed class CreateOrganizations : DataMigration
{
    public override void Up()
    {
        Create.Table("Organization")
            .WithColumn("Id").AsInt32().PrimaryKey().Identity()
            .WithColumn("Code").AsString(32).NotNullable()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("Level").AsInt32().NotNullable()
            .WithColumn("ParentId").AsInt32().Nullable()
            .WithColumn("ProvinceId").AsInt32().Nullable()
            .WithColumn("CityId").AsInt32().Nullable()
            .WithColumn("CountyId").AsInt32().Nullable()
            .WithColumn("TownshipId").AsInt32().Nullable()
            .WithColumn("SchoolId").AsInt32().Nullable()
            .WithColumn("ClassId").AsInt32().Nullable()
            .WithColumn("VillageId").AsInt32().Nullable()
            .WithColumn("EntryYear").AsInt32().Nullable()
            .WithColumn("ClassNumber").AsInt32().Nullable()
            .WithColumn("ValidFrom").AsDate().Nullable()
            .WithColumn("ValidTo").AsDate().Nullable()
            .WithColumn("ResponsiblePerson").AsString(60).NotNullable()
            .WithColumn("Phone").AsString(60).NotNullable()
            .WithColumn("Address").AsString(200).NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_Organization_Code\" ON \"Organization\" (\"Code\", \"ParentId\")");
        RunSql("CREATE INDEX \"IX_Organization_Parent\" ON \"Organization\" (\"ParentId\", \"Code\")");
        RunSql("CREATE INDEX \"IX_Organization_School\" ON \"Organization\" (\"SchoolId\", \"Level\")");
    }
}
