using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

[Migration(202611281633)]
internal sealed class CreateInbox : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(WorkflowTask))
            .WithColumn("WorkflowId").AsString(32).NotNullable()
            .WithColumn("ActivityId").AsString(64).NotNullable()
            .WithColumn("Step").AsString(60).NotNullable()
            .WithColumn("Title").AsString(200).NotNullable()
            .WithColumn("Place").AsString(200).NotNullable()
            .WithColumn("ContentType").AsString(64).NotNullable()
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable()
            .WithColumn("Role").AsString(40).NotNullable()
            .WithColumn("Level").AsInt32().NotNullable()
            .WithColumn("AssignedRole").AsString(40).NotNullable()
            .WithColumn("AssignedOrganizationId").AsInt32().NotNullable()
            .WithColumn("AssigneeUserId").AsInt32().Nullable()
            .WithColumn("AssigneeName").AsString(60).NotNullable()
            .WithColumn("SubmittedBy").AsInt32().NotNullable()
            .WithColumn("SubmittedByName").AsString(60).NotNullable()
            .WithColumn("CreatedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("DueOn").AsDate().NotNullable()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("Marks").AsInt32().NotNullable()
            .WithColumn("Outcomes").AsString(200).NotNullable()
            .WithColumn("CommentNeededFor").AsString(200).NotNullable()
            .WithColumn("Oddities").AsString(200).NotNullable()
            .WithColumn("Outcome").AsString(40).NotNullable()
            .WithColumn("Comment").AsString(2000).NotNullable()
            .WithColumn("DoneBy").AsInt32().Nullable()
            .WithColumn("DoneByName").AsString(60).NotNullable()
            .WithColumn("DoneUtc").AsCustom(InstantType).Nullable();
        // An inbox is small beside what was done over the years: its index holds what is open, in the order in which it is shown.
        RunSql("CREATE INDEX \"IX_WorkflowTask_Inbox\" ON \"WorkflowTask\" (\"AssignedOrganizationId\", \"AssignedRole\", \"DueOn\", \"Id\") WHERE \"State\" = 1");
        RunSql("CREATE UNIQUE INDEX \"UX_WorkflowTask_Open\" ON \"WorkflowTask\" (\"WorkflowId\", \"ActivityId\") WHERE \"State\" = 1");
        RunSql("CREATE INDEX \"IX_WorkflowTask_Item\" ON \"WorkflowTask\" (\"ContentItemId\", \"Id\")");

        CreateScopedTable(nameof(ContentReview))
            .WithColumn("ContentType").AsString(64).NotNullable()
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable().Unique()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("AwaitingRole").AsString(40).NotNullable()
            .WithColumn("WorkflowId").AsString(32).Nullable()
            .WithColumn("SubmittedBy").AsInt32().NotNullable()
            .WithColumn("SubmittedByName").AsString(60).NotNullable()
            .WithColumn("ChangedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("ChangedBy").AsInt32().NotNullable()
            .WithColumn("Reason").AsString(2000).NotNullable();
        CreateScopeIndexes(nameof(ContentReview), "State", ["State", "ContentItemVersionId"], OrganizationLevel.County, OrganizationLevel.School, OrganizationLevel.Class);
        RunSql("CREATE INDEX \"IX_ContentReview_Item\" ON \"ContentReview\" (\"ContentItemId\")");

        CreateTable(nameof(CalendarDay))
            .WithColumn("Day").AsDate().NotNullable().Unique()
            .WithColumn("IsWorked").AsBoolean().NotNullable()
            .WithColumn("Name").AsString(40).NotNullable();
    }
}
