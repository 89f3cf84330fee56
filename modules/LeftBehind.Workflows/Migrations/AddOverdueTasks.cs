using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

[Migration(202611291010)]
internal sealed class AddOverdueTasks : DataMigration
{
    public override void Up()
    {
        Alter.Table(nameof(WorkflowTask)).AddColumn("RemindedOn").AsDate().Nullable().AddColumn("ToldAboveOn").AsDate().Nullable()
            .AddColumn("AboutId").AsString(32).NotNullable().WithDefaultValue("");
        // Few are ever so late; whoever hands in pays nothing for it.
        RunSql("CREATE INDEX \"IX_WorkflowTask_ToldAbove\" ON \"WorkflowTask\" (\"DueOn\", \"Id\") WHERE \"State\" = 1 AND \"ToldAboveOn\" IS NOT NULL");
    }
}
