using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Migrations;

/// <summary>Three characters of a name are a token too: a whole name is found by one seek, however common its pairs are.</summary>
[Migration(202611281900)]
internal sealed class AddThreeCharacterTokens : DataMigration
{
    // A name has eleven characters that count at most.
    public override void Up() => RunSql("""
        INSERT INTO "ChildToken" ("OrganizationId", "ProvinceId", "CityId", "CountyId", "TownshipId", "SchoolId", "ClassId", "VillageId",
            "ContentItemId", "ContentItemVersionId", "Latest", "Published", "Token", "SortKey")
        SELECT DISTINCT "OrganizationId", "ProvinceId", "CityId", "CountyId", "TownshipId", "SchoolId", "ClassId", "VillageId",
            "ContentItemId", "ContentItemVersionId", "Latest", "Published", substr(replace("Name", '·', ''), start, 3), "SortKey"
        FROM "ChildIndex"
        JOIN (SELECT 1 AS start UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) AS starts
            ON length(replace("Name", '·', '')) >= start + 2
        """);
}
