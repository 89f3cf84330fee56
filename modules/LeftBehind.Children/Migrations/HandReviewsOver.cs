using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Migrations;

[Migration(202611281637)]
internal sealed class HandReviewsOver : DataMigration
{
    // Where a file stands is kept for all content types alike now. What was handed in before has no workflow: the principal accepts it as before.
    public override void Up()
    {
        RunSql("""
            INSERT INTO "ContentReview" ("OrganizationId", "ProvinceId", "CityId", "CountyId", "TownshipId", "SchoolId", "ClassId", "VillageId",
                "ContentType", "ContentItemId", "ContentItemVersionId", "State", "AwaitingRole", "SubmittedBy", "SubmittedByName", "ChangedUtc", "ChangedBy", "Reason")
            SELECT "OrganizationId", "ProvinceId", "CityId", "CountyId", "TownshipId", "SchoolId", "ClassId", "VillageId",
                'Child', "ContentItemId", "ContentItemVersionId", "State", '', "ChangedBy", '', "ChangedUtc", "ChangedBy", "Reason" FROM "FileReview" AS old
            WHERE NOT EXISTS (SELECT 1 FROM "ContentReview" AS known WHERE known."ContentItemVersionId" = old."ContentItemVersionId")
            """);
        Delete.Table("FileReview");
    }
}
