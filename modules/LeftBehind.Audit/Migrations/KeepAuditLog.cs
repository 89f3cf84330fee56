using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Audit.Migrations;

/// <summary>
/// The database itself refuses to change or delete what was logged. The level columns stay open: where a school gets another county, its
/// old lines have to be found there.
/// </summary>
[Migration(202611241715)]
internal sealed class KeepAuditLog : DataMigration
{
    private const string Kept = "\"OccurredUtc\", \"UserId\", \"UserDisplayName\", \"RoleName\", \"IpAddress\", \"Action\", \"Subject\", \"SubjectId\", \"Detail\", \"OrganizationId\"";

    public override void Up()
    {
        RunSql("CREATE INDEX \"IX_AuditLog_User\" ON \"AuditLog\" (\"UserId\", \"OccurredUtc\")");
        if (IsPostgreSql)
        {
            RunSql("CREATE FUNCTION audit_log_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$");
            RunSql($"CREATE TRIGGER \"TR_AuditLog_Update\" BEFORE UPDATE OF {Kept} ON \"AuditLog\" FOR EACH ROW EXECUTE FUNCTION audit_log_is_kept()");
            RunSql("CREATE TRIGGER \"TR_AuditLog_Delete\" BEFORE DELETE ON \"AuditLog\" FOR EACH ROW EXECUTE FUNCTION audit_log_is_kept()");
            RunSql("CREATE TRIGGER \"TR_AuditLog_Truncate\" BEFORE TRUNCATE ON \"AuditLog\" FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_kept()");
            return;
        }
        RunSql($"CREATE TRIGGER \"TR_AuditLog_Update\" BEFORE UPDATE OF {Kept} ON \"AuditLog\" BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END");
        RunSql("CREATE TRIGGER \"TR_AuditLog_Delete\" BEFORE DELETE ON \"AuditLog\" BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END");
    }
}
