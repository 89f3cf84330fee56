using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

[Migration(202611281907)]
internal sealed class AddFolding : DataMigration
{
    public override void Up()
    {
        Alter.Table(nameof(WorkflowTask)).AddColumn("FoldedInto").AsString(32).NotNullable().WithDefaultValue("");
        RunSql("CREATE INDEX \"IX_WorkflowTask_Folded\" ON \"WorkflowTask\" (\"FoldedInto\") WHERE \"State\" = 4");
    }
}
