using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Migrations;

[Migration(202611240040)]
internal sealed class CreateChildren : DataMigration
{
    public override void Up()
    {
        CreateIndexTable(nameof(ChildIndex))
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("SortKey").AsCustom(OrdinalType).NotNullable()
            .WithColumn("Sex").AsInt32().Nullable()
            .WithColumn("BirthDate").AsString(10).Nullable()
            .WithColumn("FilledOn").AsDate().Nullable()
            .WithColumn("ModifiedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("GuardianshipForm").AsInt32().Nullable()
            .WithColumn("GuardianshipDetail").AsInt32().Nullable()
            .WithColumn("GuardianName").AsString(100).NotNullable()
            .WithColumn("GuardianPhoneMasked").AsString(20).NotNullable()
            .WithColumn("ParentsAway").AsInt32().NotNullable()
            .WithColumn("EligibleFrom").AsDate().Nullable()
            .WithColumn("EligibleUntil").AsDate().Nullable()
            .WithColumn("EligibilityEnd").AsInt32().Nullable()
            .WithColumn("AwaySince").AsDate().Nullable()
            .WithColumn("RestsOnDeclaration").AsBoolean().NotNullable()
            .WithColumn("CivilAffairsFrom").AsDate().Nullable()
            .WithColumn("CivilAffairsUntil").AsDate().Nullable()
            .WithColumn("ExitType").AsInt32().Nullable()
            .WithColumn("ExitOn").AsDate().Nullable()
            .WithColumn("WithoutAdultUntil").AsDate().Nullable()
            .WithColumn("MissingBlocks").AsInt32().NotNullable()
            .WithColumn("StudentRegistryHash").AsString(32).Nullable()
            .WithColumn("ResidentIdHash").AsString(32).Nullable();
        CreateScopeIndexes(nameof(ChildIndex), "Name", ["SortKey", "ContentItemId"], OrganizationLevel.County, OrganizationLevel.Township, OrganizationLevel.School, OrganizationLevel.Class);
        CreateScopeIndexes(nameof(ChildIndex), "Modified", ["ModifiedUtc", "ContentItemId"], OrganizationLevel.County, OrganizationLevel.School);
        RunSql("CREATE INDEX \"IX_ChildIndex_Name\" ON \"ChildIndex\" (\"SortKey\", \"ContentItemId\")");
        // Few children live without an adult; county and principal look for them on every visit.
        RunSql("CREATE INDEX \"IX_ChildIndex_WithoutAdult\" ON \"ChildIndex\" (\"CountyId\", \"WithoutAdultUntil\") WHERE \"WithoutAdultUntil\" IS NOT NULL");
        RunSql("CREATE UNIQUE INDEX \"UX_ChildIndex_StudentRegistry\" ON \"ChildIndex\" (\"SchoolId\", \"StudentRegistryHash\") WHERE \"Latest\" AND \"StudentRegistryHash\" IS NOT NULL");
        RunSql("CREATE UNIQUE INDEX \"UX_ChildIndex_ResidentId\" ON \"ChildIndex\" (\"SchoolId\", \"ResidentIdHash\") WHERE \"Latest\" AND \"ResidentIdHash\" IS NOT NULL");

        CreateIndexTable(nameof(ChildToken), oneRowPerItem: false)
            .WithColumn("Token").AsCustom(OrdinalType).NotNullable()
            .WithColumn("SortKey").AsCustom(OrdinalType).NotNullable();
        CreateScopeIndexes(nameof(ChildToken), "Token", ["Token", "SortKey", "ContentItemId"], OrganizationLevel.County, OrganizationLevel.School);
        RunSql("CREATE INDEX \"IX_ChildToken_Token\" ON \"ChildToken\" (\"Token\", \"SortKey\", \"ContentItemId\")");

        CreateScopedTable("ChildHelper")
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("Occupation").AsString(100).NotNullable()
            .WithColumn("Phone").AsString(60).NotNullable()
            .WithColumn("From").AsDate().NotNullable()
            .WithColumn("Until").AsDate().Nullable()
            .WithColumn("UserId").AsInt32().Nullable();
        RunSql("CREATE INDEX \"IX_ChildHelper_Item\" ON \"ChildHelper\" (\"ContentItemId\", \"From\")");
        CreateScopeIndexes("ChildHelper", "Item", ["ContentItemId"], OrganizationLevel.County, OrganizationLevel.School);

        CreateScopedTable("FileReview")
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable().Unique()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("ChangedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("ChangedBy").AsInt32().NotNullable()
            .WithColumn("Reason").AsString(500).NotNullable();
        CreateScopeIndexes("FileReview", "State", ["State", "ContentItemVersionId"], OrganizationLevel.County, OrganizationLevel.School, OrganizationLevel.Class);

        CreateScopedTable("CareAnswer")
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("Text").AsString(500).NotNullable()
            .WithColumn("AnsweredUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("AnsweredBy").AsInt32().NotNullable()
            .WithColumn("AnsweredByName").AsString(60).NotNullable()
            .WithColumn("ClosedUtc").AsCustom(InstantType).Nullable();
        RunSql("CREATE INDEX \"IX_CareAnswer_Item\" ON \"CareAnswer\" (\"ContentItemId\")");
    }
}
