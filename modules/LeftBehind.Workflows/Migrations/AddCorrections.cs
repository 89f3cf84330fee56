using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

[Migration(202611282235)]
internal sealed class AddCorrections : DataMigration
{
    public override void Up()
    {
        Alter.Table(nameof(WorkflowTask)).AddColumn("CorrectedBy").AsInt32().Nullable();
        Alter.Table(nameof(ContentReview))
            .AddColumn("CorrectedBy").AsInt32().Nullable()
            .AddColumn("CorrectedByName").AsString(60).NotNullable().WithDefaultValue("")
            .AddColumn("CorrectedUtc").AsCustom(InstantType).Nullable()
            .AddColumn("CorrectionReason").AsString(500).NotNullable().WithDefaultValue("")
            .AddColumn("ColleagueDecides").AsBoolean().NotNullable().WithDefaultValue(false);
    }
}
