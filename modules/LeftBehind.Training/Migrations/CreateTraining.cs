using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Training.Indexes;

namespace LeftBehind.Training.Migrations;

[Migration(202611282212)]
internal sealed class CreateTraining : DataMigration
{
    public override void Up()
    {
        CreateIndexTable(nameof(TrainingIndex))
            .WithColumn("Title").AsString(60).NotNullable()
            .WithColumn("Summary").AsString(120).NotNullable()
            .WithColumn("SearchText").AsCustom(TextType).NotNullable()
            .WithColumn("Topic").AsInt32().NotNullable()
            .WithColumn("Language").AsInt32().NotNullable()
            .WithColumn("ModifiedUtc").AsCustom(InstantType).NotNullable();
        CreateScopeIndexes(nameof(TrainingIndex), "Modified", ["ModifiedUtc", "Id"], OrganizationLevel.County, OrganizationLevel.School);
        // Families read what their school and the places above it have published, whatever lies beneath those.
        Create.Index("IX_TrainingIndex_Place").OnTable(nameof(TrainingIndex)).OnColumn("OrganizationId");
    }
}
