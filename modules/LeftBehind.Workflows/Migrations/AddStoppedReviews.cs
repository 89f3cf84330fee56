using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Migrations;

[Migration(202611290127)]
internal sealed class AddStoppedReviews : DataMigration
{
    public override void Up() => Alter.Table(nameof(ContentReview)).AddColumn("IsStopped").AsBoolean().NotNullable().WithDefaultValue(false);
}
