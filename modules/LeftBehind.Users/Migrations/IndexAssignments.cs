using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Users.Migrations;

[Migration(202611281631)]
internal sealed class IndexAssignments : DataMigration
{
    // Who holds a role somewhere is asked for each task that is made.
    public override void Up() => RunSql("CREATE INDEX \"IX_Assignment_Organization\" ON \"Assignment\" (\"OrganizationId\", \"Role\")");
}
