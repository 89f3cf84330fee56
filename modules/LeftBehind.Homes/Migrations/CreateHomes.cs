using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Homes.Indexes;

namespace LeftBehind.Homes.Migrations;

[Migration(202611241730)]
internal sealed class CreateHomes : DataMigration
{
    public override void Up()
    {
        CreateIndexTable(nameof(HomeIndex))
            .WithColumn("Name").AsString(120).NotNullable()
            .WithColumn("SortKey").AsCustom(OrdinalType).NotNullable()
            .WithColumn("SearchText").AsCustom(TextType).NotNullable()
            .WithColumn("Kind").AsInt32().NotNullable()
            .WithColumn("Host").AsInt32().NotNullable()
            .WithColumn("Area").AsInt32().NotNullable()
            .WithColumn("Capacity").AsInt32().NotNullable()
            .WithColumn("FacilitiesMissing").AsInt32().NotNullable()
            .WithColumn("TimesClosed").AsInt32().NotNullable()
            .WithColumn("ModifiedUtc").AsCustom(InstantType).NotNullable();
        CreateScopeIndexes(nameof(HomeIndex), "Name", ["SortKey", "Id"], OrganizationLevel.County, OrganizationLevel.School);

        CreateIndexTable(nameof(HomeManagerPeriod), oneRowPerItem: false)
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("PhoneMasked").AsString(20).NotNullable()
            .WithColumn("From").AsDate().NotNullable()
            .WithColumn("Until").AsDate().Nullable();
    }
}
