using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Users.Migrations;

[Migration(202611240030)]
internal sealed class CreateUsers : DataMigration
{
    public override void Up()
    {
        Create.Table("User")
            .WithColumn("Id").AsInt32().PrimaryKey().Identity()
            .WithColumn("UserName").AsString(256).Nullable()
            .WithColumn("NormalizedUserName").AsString(256).Nullable().Unique()
            .WithColumn("Email").AsCustom(TextType).Nullable()
            .WithColumn("NormalizedEmail").AsCustom(TextType).Nullable()
            .WithColumn("EmailConfirmed").AsBoolean().NotNullable()
            .WithColumn("PasswordHash").AsCustom(TextType).Nullable()
            .WithColumn("SecurityStamp").AsCustom(TextType).Nullable()
            .WithColumn("ConcurrencyStamp").AsCustom(TextType).Nullable()
            .WithColumn("PhoneNumber").AsCustom(TextType).Nullable()
            .WithColumn("PhoneNumberConfirmed").AsBoolean().NotNullable()
            .WithColumn("TwoFactorEnabled").AsBoolean().NotNullable()
            .WithColumn("LockoutEnd").AsCustom(TextType).Nullable()
            .WithColumn("LockoutEnabled").AsBoolean().NotNullable()
            .WithColumn("AccessFailedCount").AsInt32().NotNullable()
            .WithColumn("DisplayName").AsString(60).NotNullable()
            .WithColumn("MustChangePassword").AsBoolean().NotNullable()
            .WithColumn("IsDemo").AsBoolean().NotNullable();

        CreateScopedTable("Assignment")
            .WithColumn("UserId").AsInt32().NotNullable().ForeignKey("User", "Id")
            .WithColumn("Role").AsString(40).NotNullable()
            .WithColumn("From").AsDate().NotNullable()
            .WithColumn("Until").AsDate().Nullable();
        RunSql("CREATE INDEX \"IX_Assignment_User\" ON \"Assignment\" (\"UserId\")");
        CreateScopeIndexes("Assignment", "Role", ["Role"], OrganizationLevel.County, OrganizationLevel.School);

        Create.Table("UserClaim")
            .WithColumn("Id").AsInt32().PrimaryKey().Identity()
            .WithColumn("UserId").AsInt32().NotNullable().ForeignKey("User", "Id")
            .WithColumn("ClaimType").AsCustom(TextType).Nullable()
            .WithColumn("ClaimValue").AsCustom(TextType).Nullable();
    }
}
