using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Data.Migrations;

/// <summary>Who runs a job is told by a lock that ends with its process, no longer by a time.</summary>
[Migration(202611241840)]
internal sealed class DropJobLease : DataMigration
{
    public override void Up()
    {
        RunSql("ALTER TABLE \"BackgroundJob\" DROP COLUMN \"LeaseUntilUtc\"");
        RunSql("CREATE INDEX \"IX_BackgroundJob_Open\" ON \"BackgroundJob\" (\"State\") WHERE \"State\" <= 1");
    }
}
