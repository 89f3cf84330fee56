using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

[Migration(202611281545)]
internal sealed class CreateWorkflows : DataMigration
{
    private static readonly string[] _byState = ["Status", "ChangedUtc", "Id"];

    public override void Up()
    {
        CreateTypes();
        CreateRuns();

        CreateTable(nameof(WorkflowTimer))
            .WithColumn("WorkflowId").AsString(32).NotNullable()
            .WithColumn("WorkflowTypeId").AsString(64).NotNullable()
            .WithColumn("ActivityId").AsString(64).NotNullable()
            .WithColumn("DueUtc").AsCustom(InstantType).NotNullable();
        RunSql("CREATE INDEX \"IX_WorkflowTimer_Due\" ON \"WorkflowTimer\" (\"DueUtc\", \"Id\")");
        RunSql("CREATE INDEX \"IX_WorkflowTimer_Workflow\" ON \"WorkflowTimer\" (\"WorkflowId\")");
    }

    private void CreateTypes()
    {
        CreateTable(nameof(WorkflowType))
            .WithColumn("WorkflowTypeId").AsString(64).NotNullable()
            .WithColumn("Version").AsInt32().NotNullable()
            .WithColumn("Latest").AsBoolean().NotNullable()
            .WithColumn("IsEnabled").AsBoolean().NotNullable()
            .WithColumn("Name").AsString(200).NotNullable()
            .WithColumn("Definition").AsCustom(TextType).NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("CreatedBy").AsInt32().NotNullable()
            .WithColumn("CreatedByName").AsString(100).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_WorkflowType_Version\" ON \"WorkflowType\" (\"WorkflowTypeId\", \"Version\")");
        UniqueWhere("UX_WorkflowType_Latest", nameof(WorkflowType), "\"WorkflowTypeId\"", "Latest");
    }

    private void CreateRuns()
    {
        CreateScopedTable(nameof(Workflow))
            .WithColumn("WorkflowId").AsString(32).NotNullable()
            .WithColumn("VersionId").AsInt64().NotNullable()
            .WithColumn("WorkflowTypeId").AsString(64).NotNullable()
            .WithColumn("Status").AsInt32().NotNullable()
            .WithColumn("CorrelationId").AsString(64).NotNullable()
            .WithColumn("SingletonKey").AsString(130).Nullable()
            .WithColumn("ContentType").AsString(64).NotNullable()
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable()
            .WithColumn("StartedBy").AsInt32().NotNullable()
            .WithColumn("Properties").AsCustom(TextType).NotNullable()
            .WithColumn("State").AsCustom(TextType).NotNullable()
            .WithColumn("Steps").AsInt32().NotNullable()
            .WithColumn("Waits").AsInt32().NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("ChangedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("Fault").AsString(400).NotNullable()
            .WithColumn("FaultActivityId").AsString(64).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_Workflow_Id\" ON \"Workflow\" (\"WorkflowId\")");
        // Of millions that have ended none stands in it.
        RunSql("CREATE UNIQUE INDEX \"UX_Workflow_Singleton\" ON \"Workflow\" (\"SingletonKey\") WHERE \"SingletonKey\" IS NOT NULL");
        RunSql("CREATE INDEX \"IX_Workflow_Item\" ON \"Workflow\" (\"ContentItemId\")");
        RunSql("CREATE INDEX \"IX_Workflow_State\" ON \"Workflow\" (\"Status\", \"ChangedUtc\", \"Id\")");
        RunSql("CREATE INDEX \"IX_Workflow_Type\" ON \"Workflow\" (\"WorkflowTypeId\", \"Status\", \"ChangedUtc\", \"Id\")");
        CreateScopeIndexes(nameof(Workflow), "State", _byState, OrganizationLevel.County);

        CreateTable(nameof(BlockingActivity))
            .WithColumn("WorkflowId").AsString(32).NotNullable()
            .WithColumn("ActivityId").AsString(64).NotNullable()
            .WithColumn("Name").AsString(64).NotNullable()
            .WithColumn("CorrelationId").AsString(64).NotNullable()
            .WithColumn("SinceUtc").AsCustom(InstantType).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_BlockingActivity_Workflow\" ON \"BlockingActivity\" (\"WorkflowId\", \"ActivityId\")");
        RunSql("CREATE INDEX \"IX_BlockingActivity_Event\" ON \"BlockingActivity\" (\"CorrelationId\", \"Name\")");

        CreateTable(nameof(WorkflowStep))
            .WithColumn("WorkflowId").AsString(32).NotNullable()
            .WithColumn("Number").AsInt32().NotNullable()
            .WithColumn("ActivityId").AsString(64).NotNullable()
            .WithColumn("Kind").AsInt32().NotNullable()
            .WithColumn("Outcome").AsString(200).NotNullable()
            .WithColumn("DoneUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("UserId").AsInt32().NotNullable()
            .WithColumn("UserName").AsString(100).NotNullable();
        RunSql("CREATE INDEX \"IX_WorkflowStep_Workflow\" ON \"WorkflowStep\" (\"WorkflowId\", \"Number\")");
    }
}
