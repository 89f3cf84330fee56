using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Migrations;

[Migration(202611282236)]
internal sealed class AddSubstitutes : DataMigration
{
    public override void Up()
    {
        Alter.Table(nameof(Assignment)).AddColumn("StandsInFor").AsInt32().Nullable();
        RunSql("CREATE INDEX \"IX_Assignment_StandsInFor\" ON \"Assignment\" (\"StandsInFor\") WHERE \"StandsInFor\" IS NOT NULL");
    }
}
