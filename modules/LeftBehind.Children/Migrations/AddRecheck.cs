using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Migrations;

[Migration(202611241900)]
internal sealed class AddRecheck : DataMigration
{
    public override void Up()
    {
        Alter.Table("ChildIndex").AddColumn("RecheckOn").AsDate().Nullable();
        // Rows from before have one period, chosen on the day of their last save: each is mapped anew once.
        RunSql("UPDATE \"ChildIndex\" SET \"RecheckOn\" = '2013-01-01'");
        RunSql("CREATE INDEX \"IX_ChildIndex_Recheck\" ON \"ChildIndex\" (\"RecheckOn\", \"ContentItemId\") WHERE \"RecheckOn\" IS NOT NULL");
    }
}
