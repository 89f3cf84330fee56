using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Migrations;

[Migration(202611281951)]
internal sealed class AddReminders : DataMigration
{
    public override void Up()
    {
        CreateScopedTable(nameof(RoundReminder))
            .WithColumn("RoundId").AsInt64().NotNullable()
            .WithColumn("Step").AsInt32().NotNullable()
            .WithColumn("SentUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("SentBy").AsInt32().NotNullable()
            .WithColumn("SentByName").AsString(60).NotNullable();
        RunSql("CREATE INDEX \"IX_RoundReminder_Round\" ON \"RoundReminder\" (\"RoundId\", \"SchoolId\", \"SentUtc\")");
        RunSql("CREATE UNIQUE INDEX \"UX_RoundReminder_Step\" ON \"RoundReminder\" (\"RoundId\", \"SchoolId\", \"Step\") WHERE \"Step\" <> 0");
    }
}
