using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

[Migration(202611290758)]
internal sealed class AddAmendmentReasons : DataMigration
{
    public override void Up() => Alter.Table(nameof(ContentReview)).AddColumn("AmendmentReason").AsString(500).NotNullable().WithDefaultValue("");
}
