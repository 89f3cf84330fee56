using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Families.Entities;

namespace LeftBehind.Families.Migrations;

[Migration(202611290112)]
internal sealed class AddReportedEmail : DataMigration
{
    public override void Up() => Alter.Table(nameof(FamilyRequest)).AddColumn("Email").AsString(100).NotNullable().WithDefaultValue("");
}
