using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Audit.Migrations;

[Migration(202611240020)]
internal sealed class CreateAuditLog : DataMigration
{
    public override void Up()
    {
        CreateScopedTable("AuditLog")
            .WithColumn("OccurredUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("UserId").AsInt32().NotNullable()
            .WithColumn("UserDisplayName").AsString(60).NotNullable()
            .WithColumn("RoleName").AsString(40).NotNullable()
            .WithColumn("IpAddress").AsString(45).NotNullable()
            .WithColumn("Action").AsInt32().NotNullable()
            .WithColumn("Subject").AsString(64).NotNullable()
            .WithColumn("SubjectId").AsString(64).NotNullable()
            .WithColumn("Detail").AsString(400).NotNullable();
        RunSql("CREATE INDEX \"IX_AuditLog_Subject\" ON \"AuditLog\" (\"SubjectId\", \"OccurredUtc\")");
        CreateScopeIndexes("AuditLog", "Occurred", ["OccurredUtc"], OrganizationLevel.County, OrganizationLevel.School);
    }
}
