using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Migrations;

[Migration(202611281904)]
internal sealed class CreateRounds : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(CollectionRound))
            .WithColumn("Name").AsString(60).NotNullable()
            .WithColumn("SchoolYear").AsInt32().NotNullable()
            .WithColumn("TermNumber").AsInt32().NotNullable()
            .WithColumn("EntryDeadline").AsDate().NotNullable()
            .WithColumn("FilingDeadline").AsDate().NotNullable()
            .WithColumn("OpenedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("OpenedBy").AsInt32().NotNullable()
            .WithColumn("OpenedByName").AsString(60).NotNullable()
            .WithColumn("ClosedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("Revision").AsInt32().NotNullable();
        RunSql("CREATE INDEX \"IX_CollectionRound_Organization\" ON \"CollectionRound\" (\"OrganizationId\", \"Id\")");

        CreateScopedTable(nameof(RoundExtension))
            .WithColumn("RoundId").AsInt64().NotNullable()
            .WithColumn("Until").AsDate().NotNullable()
            .WithColumn("Reason").AsString(200).NotNullable()
            .WithColumn("GivenUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("GivenBy").AsInt32().NotNullable()
            .WithColumn("GivenByName").AsString(60).NotNullable();
        RunSql("CREATE INDEX \"IX_RoundExtension_Round\" ON \"RoundExtension\" (\"RoundId\", \"SchoolId\", \"Id\")");

        CreateScopedTable(nameof(RoundSubmission))
            .WithColumn("SubmissionId").AsString(32).NotNullable().Unique()
            .WithColumn("RoundId").AsInt64().NotNullable()
            .WithColumn("IsCurrent").AsBoolean().NotNullable()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("FilledOn").AsDate().NotNullable()
            .WithColumn("HandedInUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("HandedInBy").AsInt32().NotNullable()
            .WithColumn("HandedInByName").AsString(60).NotNullable()
            .WithColumn("IsLate").AsBoolean().NotNullable()
            .WithColumn("OnBehalf").AsBoolean().NotNullable()
            .WithColumn("IsNil").AsBoolean().NotNullable()
            .WithColumn("SignedName").AsString(60).NotNullable()
            .WithColumn("Listed").AsInt32().NotNullable()
            .WithColumn("Document").AsCustom(TextType).NotNullable()
            .WithColumn("WorkflowId").AsString(32).Nullable()
            .WithColumn("DecidedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("DecidedBy").AsInt32().Nullable()
            .WithColumn("DecidedByName").AsString(60).NotNullable()
            .WithColumn("Reason").AsString(2000).NotNullable()
            .WithColumn("HeldBack").AsCustom(TextType).NotNullable()
            .WithColumn("HeldBackCount").AsInt32().NotNullable()
            .WithColumn("IssueId").AsString(32).Nullable();
        UniqueWhere("UX_RoundSubmission_Current", nameof(RoundSubmission), "\"RoundId\", \"SchoolId\"", "IsCurrent");
        RunSql("CREATE INDEX \"IX_RoundSubmission_School\" ON \"RoundSubmission\" (\"SchoolId\", \"Id\")");
        RunSql("CREATE INDEX \"IX_RoundSubmission_Workflow\" ON \"RoundSubmission\" (\"WorkflowId\") WHERE \"WorkflowId\" IS NOT NULL");
    }
}
