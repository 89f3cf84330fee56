using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Portal.Entities;

namespace LeftBehind.Portal.Migrations;

[Migration(202611281931)]
internal sealed class CreateFamilyDevices : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(FamilyDevice))
            .WithColumn("SecretHash").AsString(24).NotNullable()
            .WithColumn("PersonKey").AsString(40).NotNullable()
            .WithColumn("NoticeVersion").AsString(20).NotNullable()
            .WithColumn("NoticeUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("CheckedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("WithdrawnUtc").AsCustom(InstantType).Nullable();
        // A phone may be a whole family's.
        RunSql("CREATE UNIQUE INDEX \"UX_FamilyDevice_Person\" ON \"FamilyDevice\" (\"SecretHash\", \"PersonKey\")");
    }
}
