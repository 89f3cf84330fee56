using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Migrations;

/// <summary>Two people who set up the same class at the same time make it once.</summary>
[Migration(202611241700)]
internal sealed class AddClassUniqueness : DataMigration
{
    public override void Up() =>
        RunSql("CREATE UNIQUE INDEX \"UX_Organization_Class\" ON \"Organization\" (\"ParentId\", \"Stage\", \"EntryYear\", \"ClassNumber\") WHERE \"Level\" = 6");
}
