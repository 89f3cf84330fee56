using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Screening.Entities;

namespace LeftBehind.Screening.Migrations;

[Migration(202611241925)]
internal sealed class CreateScreening : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(ScreeningPupil))
            .WithColumn("Term").AsInt32().NotNullable()
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("Position").AsInt32().NotNullable()
            .WithColumn("Mark").AsInt32().NotNullable()
            .WithColumn("MarkedBy").AsInt32().NotNullable()
            .WithColumn("MarkedByName").AsString(60).NotNullable()
            .WithColumn("MarkedOn").AsDate().Nullable()
            .WithColumn("ContentItemId").AsString(32).Nullable();
        RunSql("CREATE INDEX \"IX_ScreeningPupil_Class\" ON \"ScreeningPupil\" (\"ClassId\", \"Term\", \"Position\")");
        // The counts of a school and of a county are read from these alone.
        RunSql("CREATE INDEX \"IX_ScreeningPupil_School\" ON \"ScreeningPupil\" (\"SchoolId\", \"Term\", \"ClassId\", \"Mark\")");
        RunSql("CREATE INDEX \"IX_ScreeningPupil_County\" ON \"ScreeningPupil\" (\"CountyId\", \"Term\", \"SchoolId\", \"Mark\")");

        CreateScopedTable(nameof(ScreeningClosure))
            .WithColumn("Term").AsInt32().NotNullable()
            .WithColumn("ClosedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("ClosedBy").AsInt32().NotNullable()
            .WithColumn("ClosedByName").AsString(60).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_ScreeningClosure_Class\" ON \"ScreeningClosure\" (\"ClassId\", \"Term\")");
        RunSql("CREATE INDEX \"IX_ScreeningClosure_County\" ON \"ScreeningClosure\" (\"CountyId\", \"Term\")");
    }
}
