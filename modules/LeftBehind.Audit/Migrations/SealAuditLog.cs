using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Audit.Entities;

namespace LeftBehind.Audit.Migrations;

[Migration(202611242005)]
internal sealed class SealAuditLog : DataMigration
{
    public override void Up()
    {
        CreateTable(nameof(AuditSeal))
            .WithColumn("FirstId").AsInt64().NotNullable()
            .WithColumn("LastId").AsInt64().NotNullable().Unique()
            .WithColumn("Lines").AsInt32().NotNullable()
            .WithColumn("Hash").AsString(64).NotNullable()
            .WithColumn("SealedUtc").AsCustom(InstantType).NotNullable();
        // A week of a county is looked through for unusual use.
        CreateScopeIndexes("AuditLog", "Use", ["OccurredUtc", "UserId", "Action", "SubjectId"], OrganizationLevel.County, OrganizationLevel.School);
    }
}
