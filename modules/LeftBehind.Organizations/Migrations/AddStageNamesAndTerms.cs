using System.Data;
using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Organizations.Migrations;

/// <summary>Organizations become rows of themselves, classes get a stage, names a sort key and a history; terms become data.</summary>
[Migration(202611241600)]
internal sealed class AddStageNamesAndTerms : DataMigration
{
    public override void Up()
    {
        Alter.Table("Organization")
            .AddColumn("OrganizationId").AsInt32().NotNullable().WithDefaultValue(0)
            .AddColumn("NameKey").AsCustom(OrdinalType).NotNullable().WithDefaultValue("")
            .AddColumn("Stage").AsInt32().Nullable();
        FillOrganizations();
        RunSql("CREATE UNIQUE INDEX \"UX_Organization_PublicCode\" ON \"Organization\" (\"Code\") WHERE \"Level\" <> 6");
        string[] list = ["Level", "Code"];
        CreateScopeIndexes("Organization", "Code", list, OrganizationLevel.Province, OrganizationLevel.City, OrganizationLevel.County, OrganizationLevel.Township);
        CreateScopeIndexes("Organization", "Name", ["Level", "NameKey"], OrganizationLevel.County);

        CreateScopedTable("FormerName")
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("Until").AsDate().NotNullable();
        RunSql("CREATE INDEX \"IX_FormerName_Organization\" ON \"FormerName\" (\"OrganizationId\", \"Until\")");

        CreateScopedTable("TermDates")
            .WithColumn("SchoolYear").AsInt32().NotNullable()
            .WithColumn("Number").AsInt32().NotNullable()
            .WithColumn("FirstDay").AsDate().NotNullable()
            .WithColumn("LastDay").AsDate().NotNullable()
            .WithColumn("Revision").AsInt32().NotNullable();
        RunSql("CREATE UNIQUE INDEX \"UX_TermDates_Term\" ON \"TermDates\" (\"OrganizationId\", \"SchoolYear\", \"Number\")");
    }

    // Until now a class took its stage from its school's code, where 31 stood for junior schools. Nine-year schools, which bear 31 too,
    // are told by hand.
    private void FillOrganizations()
    {
        RunSql("UPDATE \"Organization\" SET \"OrganizationId\" = \"Id\"");
        RunSql("UPDATE \"Organization\" SET \"Stage\" = CASE WHEN substr(\"Code\", 1, 2) = '31' THEN 2 ELSE 1 END WHERE \"Level\" = 5");
        RunSql("UPDATE \"Organization\" SET \"Stage\" = (SELECT school.\"Stage\" FROM \"Organization\" school WHERE school.\"Id\" = \"Organization\".\"SchoolId\") WHERE \"Level\" = 6");
        Execute.WithConnection(FillNameKeys);
    }

    private static void FillNameKeys(IDbConnection connection, IDbTransaction transaction)
    {
        foreach (var (id, name) in Names(connection, transaction))
        {
            using var update = connection.CreateCommand();
            update.Transaction = transaction;
            update.CommandText = "UPDATE \"Organization\" SET \"NameKey\" = @key WHERE \"Id\" = @id";
            Add(update, "@key", NameSearch.SortKey(name));
            Add(update, "@id", id);
            update.ExecuteNonQuery();
        }
    }

    private static List<(int Id, string Name)> Names(IDbConnection connection, IDbTransaction transaction)
    {
        using var select = connection.CreateCommand();
        select.Transaction = transaction;
        select.CommandText = "SELECT \"Id\", \"Name\" FROM \"Organization\"";
        using var reader = select.ExecuteReader();
        var names = new List<(int, string)>();
        while (reader.Read())
        {
            names.Add((reader.GetInt32(0), reader.GetString(1)));
        }
        return names;
    }

    private static void Add(IDbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
