using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Portal.Migrations;

[Migration(202611291433)]
internal sealed class AddDevicePersons : DataMigration
{
    // When a teacher withdraws a link, the phones of its person are looked for.
    public override void Up() => RunSql("CREATE INDEX \"IX_FamilyDevice_Person\" ON \"FamilyDevice\" (\"PersonKey\")");
}
