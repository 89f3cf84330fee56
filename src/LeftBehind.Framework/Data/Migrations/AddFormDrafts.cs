using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Data.Migrations;

[Migration(202611241617)]
internal sealed class AddFormDrafts : DataMigration
{
    public override void Up()
    {
        CreateTable("FormDraft")
            .WithColumn("UserId").AsInt32().NotNullable()
            .WithColumn("Form").AsString(64).NotNullable()
            .WithColumn("Subject").AsString(64).NotNullable()
            .WithColumn("BaseRevision").AsInt32().NotNullable()
            .WithColumn("Protected").AsCustom(TextType).NotNullable()
            .WithColumn("ModifiedUtc").AsCustom(InstantType).NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_FormDraft_Subject\" ON \"FormDraft\" (\"UserId\", \"Form\", \"Subject\")");
        RunSql("CREATE INDEX \"IX_FormDraft_Modified\" ON \"FormDraft\" (\"ModifiedUtc\")");
    }
}
