using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Data.Migrations;

[Migration(202611241910)]
internal sealed class AddJobAssignment : DataMigration
{
    public override void Up() => Alter.Table("BackgroundJob").AddColumn("AssignmentId").AsInt32().NotNullable().WithDefaultValue(0);
}
