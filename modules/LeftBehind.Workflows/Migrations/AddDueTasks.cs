using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

/// <summary>The daily look at what is due reads that alone, and not all that waits in a province.</summary>
[Migration(202611291257)]
internal sealed class AddDueTasks : DataMigration
{
    public override void Up() => RunSql($"CREATE INDEX \"IX_WorkflowTask_Due\" ON \"{nameof(WorkflowTask)}\" (\"DueOn\", \"Id\") WHERE \"State\" = 1 AND \"ToldAboveOn\" IS NULL");
}
