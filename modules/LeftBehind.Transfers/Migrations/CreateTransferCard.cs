using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Migrations;

[Migration(202611282217)]
internal sealed class CreateTransferCard : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(TransferCard))
            .WithColumn("TransferId").AsString(32).NotNullable().Unique()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("Sex").AsInt32().Nullable()
            .WithColumn("BirthMonth").AsString(7).NotNullable()
            .WithColumn("ClassName").AsString(60).NotNullable()
            .WithColumn("Grade").AsInt32().Nullable()
            .WithColumn("FromSchool").AsString(200).NotNullable()
            .WithColumn("FromPerson").AsString(60).NotNullable()
            .WithColumn("FromPhone").AsString(60).NotNullable()
            .WithColumn("Note").AsString(200).NotNullable()
            .WithColumn("State").AsInt32().NotNullable()
            .WithColumn("DueOn").AsDate().NotNullable()
            .WithColumn("StartedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("StartedBy").AsInt32().NotNullable()
            .WithColumn("StartedByName").AsString(60).NotNullable()
            .WithColumn("WorkflowId").AsString(32).Nullable()
            .WithColumn("ToClassId").AsInt32().Nullable()
            .WithColumn("EndedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("EndedByName").AsString(60).NotNullable()
            .WithColumn("ByCounty").AsBoolean().NotNullable()
            .WithColumn("Reason").AsString(2000).NotNullable();
        CreateScopeIndexes(nameof(TransferCard), "Id", ["Id"], OrganizationLevel.County, OrganizationLevel.School);
        // The few that wait, for the first page of every visit.
        RunSql("CREATE INDEX \"IX_TransferCard_Due\" ON \"TransferCard\" (\"CountyId\", \"DueOn\") WHERE \"State\" = 1");
        RunSql("CREATE INDEX \"IX_TransferCard_Workflow\" ON \"TransferCard\" (\"WorkflowId\") WHERE \"WorkflowId\" IS NOT NULL");
    }
}
