using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Migrations;

[Migration(202611291249)]
internal sealed class AddListReasons : DataMigration
{
    public override void Up() => Alter.Table(nameof(RoundSubmission)).AddColumn("Reasons").AsCustom(TextType).NotNullable().WithDefaultValue("");
}
