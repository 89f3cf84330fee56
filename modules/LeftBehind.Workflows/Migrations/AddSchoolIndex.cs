using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

/// <summary>The courses of one school without walking along those of its whole county.</summary>
[Migration(202611291306)]
internal sealed class AddSchoolIndex : DataMigration
{
    public override void Up() =>
        RunSql($"CREATE INDEX \"IX_Workflow_School_State\" ON \"{nameof(Workflow)}\" (\"CountyId\", \"SchoolId\", \"Status\", \"ChangedUtc\", \"Id\")");
}
