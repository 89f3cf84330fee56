using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Migrations;

[Migration(202611291312)]
internal sealed class CreateBlockedPersons : DataMigration
{
    public override void Up()
    {
        CreateTable(nameof(BlockedPerson))
            .WithColumn("PersonId").AsString(40).NotNullable()
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("NotedInId").AsString(32).NotNullable()
            .WithColumn("NotedAsId").AsString(40).NotNullable()
            .WithColumn("Name").AsString(100).NotNullable();
        Create.Index("IX_BlockedPerson_Person").OnTable(nameof(BlockedPerson)).OnColumn("PersonId");
        Create.Index("IX_BlockedPerson_Item").OnTable(nameof(BlockedPerson)).OnColumn("ContentItemId");
        Create.Index("IX_BlockedPerson_Noted").OnTable(nameof(BlockedPerson)).OnColumn("NotedInId");
        Create.Index("IX_BlockedPerson_Name").OnTable(nameof(BlockedPerson)).OnColumn("Name");
        RunSql("""
            INSERT INTO "BlockedPerson" ("PersonId", "ContentItemId", "NotedInId", "NotedAsId", "Name")
            SELECT "PersonId", "ContentItemId", "ContentItemId", "PersonId", '' FROM "ContactRule" WHERE "Kind" = 3
            """);
    }
}
