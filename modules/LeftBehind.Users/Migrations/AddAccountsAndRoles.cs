using System.Data;
using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Migrations;

/// <summary>What the list of people is sorted and searched by, when an account was closed and last used, and what a role holds beside the defaults.</summary>
[Migration(202611241710)]
internal sealed class AddAccountsAndRoles : DataMigration
{
    public override void Up()
    {
        Alter.Table("User")
            .AddColumn("NameKey").AsCustom(OrdinalType).NotNullable().WithDefaultValue("")
            .AddColumn("SearchText").AsCustom(TextType).NotNullable().WithDefaultValue("")
            .AddColumn("ClosedUtc").AsCustom(InstantType).Nullable()
            .AddColumn("LastSignInUtc").AsCustom(InstantType).Nullable();
        Execute.WithConnection(FillNames);
        RunSql("CREATE INDEX \"IX_User_Name\" ON \"User\" (\"NameKey\", \"Id\")");

        CreateTable("RolePermission")
            .WithColumn("Role").AsString(40).NotNullable()
            .WithColumn("Permission").AsString(64).NotNullable()
            .WithColumn("Allowed").AsBoolean().NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_RolePermission\" ON \"RolePermission\" (\"Role\", \"Permission\")");
    }

    private static void FillNames(IDbConnection connection, IDbTransaction transaction)
    {
        foreach (var (id, user) in Users(connection, transaction))
        {
            using var update = connection.CreateCommand();
            update.Transaction = transaction;
            update.CommandText = "UPDATE \"User\" SET \"NameKey\" = @key, \"SearchText\" = @text WHERE \"Id\" = @id";
            Add(update, "@key", user.NameKey);
            Add(update, "@text", user.SearchText);
            Add(update, "@id", id);
            update.ExecuteNonQuery();
        }
    }

    private static List<(int Id, User User)> Users(IDbConnection connection, IDbTransaction transaction)
    {
        using var select = connection.CreateCommand();
        select.Transaction = transaction;
        select.CommandText = "SELECT \"Id\", \"UserName\", \"DisplayName\" FROM \"User\"";
        using var reader = select.ExecuteReader();
        var users = new List<(int, User)>();
        while (reader.Read())
        {
            users.Add((reader.GetInt32(0), new User().Named(reader.GetString(1), reader.GetString(2))));
        }
        return users;
    }

    private static void Add(IDbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
