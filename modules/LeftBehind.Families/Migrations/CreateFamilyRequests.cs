using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Families.Entities;

namespace LeftBehind.Families.Migrations;

[Migration(202611282211)]
internal sealed class CreateFamilyRequests : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(FamilyRequest))
            .WithColumn("RequestId").AsString(32).NotNullable()
            .WithColumn("Kind").AsInt32().NotNullable()
            .WithColumn("Cause").AsString(80).NotNullable()
            .WithColumn("RecipientId").AsInt64().NotNullable()
            .WithColumn("LetterId").AsString(32).NotNullable()
            .WithColumn("PersonId").AsString(40).NotNullable()
            .WithColumn("PersonName").AsString(100).NotNullable()
            .WithColumn("Relation").AsString(20).NotNullable()
            .WithColumn("ChildIds").AsCustom(TextType).NotNullable()
            .WithColumn("ChildNames").AsString(500).NotNullable()
            .WithColumn("Phone").AsString(40).NotNullable()
            .WithColumn("Address").AsString(200).NotNullable()
            .WithColumn("WorkPlace").AsString(100).NotNullable()
            .WithColumn("GuardianPhone").AsString(40).NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("HandledUtc").AsCustom(InstantType).Nullable()
            .WithColumn("HandledByName").AsString(60).NotNullable()
            .WithColumn("Channel").AsInt32().NotNullable()
            .WithColumn("Result").AsString(200).NotNullable();
        Create.Index("UX_FamilyRequest_RequestId").OnTable(nameof(FamilyRequest)).OnColumn("RequestId").Ascending().WithOptions().Unique();
        RunSql("CREATE UNIQUE INDEX \"UX_FamilyRequest_Open\" ON \"FamilyRequest\" (\"Cause\") WHERE \"HandledUtc\" IS NULL");
    }
}
