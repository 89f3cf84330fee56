using FluentMigrator;
using FluentMigrator.Builders.Create.Table;

namespace LeftBehind.Abstractions.Data;

/// <summary>
/// A step of the schema, the same code for SQLite and PostgreSQL. Number it by timestamp (<c>[Migration(202611240100)]</c>), unique over
/// all modules. Runs under a lock and in a transaction; the schema only grows forward.
/// </summary>
public abstract class DataMigration : ForwardOnlyMigration
{
    /// <summary>Whether the database is PostgreSQL (else SQLite).</summary>
    protected bool IsPostgreSql { get; private set; }

    /// <inheritdoc/>
    public sealed override void GetUpExpressions(FluentMigrator.Infrastructure.IMigrationContext context)
    {
        IsPostgreSql = context.QuerySchema.DatabaseType.StartsWith("Postgres", StringComparison.OrdinalIgnoreCase);
        base.GetUpExpressions(context);
    }

    /// <summary>Column type of a UTC instant.</summary>
    protected string InstantType => IsPostgreSql ? "timestamptz" : "TEXT";

    /// <summary>Column type of a text compared by code point (sort keys, tokens, codes).</summary>
    protected string OrdinalType => IsPostgreSql ? "text COLLATE \"C\"" : "TEXT";

    /// <summary>Column type of text without a length limit.</summary>
    protected string TextType => IsPostgreSql ? "text" : "TEXT";

    /// <summary>Column type of bytes without a length limit.</summary>
    protected string BytesType => IsPostgreSql ? "bytea" : "BLOB";

    /// <summary>A table with an identity key named Id.</summary>
    protected ICreateTableColumnOptionOrWithColumnSyntax CreateTable(string name) =>
        Create.Table(name).WithColumn("Id").AsInt64().PrimaryKey().Identity();

    /// <summary>A table of a <see cref="ScopedRow"/>: identity key, organization and level columns.</summary>
    protected ICreateTableColumnOptionOrWithColumnSyntax CreateScopedTable(string name) => CreateTable(name)
        .WithColumn("OrganizationId").AsInt32().NotNullable()
        .WithColumn("ProvinceId").AsInt32().Nullable()
        .WithColumn("CityId").AsInt32().Nullable()
        .WithColumn("CountyId").AsInt32().Nullable()
        .WithColumn("TownshipId").AsInt32().Nullable()
        .WithColumn("SchoolId").AsInt32().Nullable()
        .WithColumn("ClassId").AsInt32().Nullable()
        .WithColumn("VillageId").AsInt32().Nullable();

    /// <summary>A table of a <see cref="Content.ContentIndex"/>, with one row per item and mark.</summary>
    protected ICreateTableColumnOptionOrWithColumnSyntax CreateIndexTable(string name, bool oneRowPerItem = true)
    {
        var table = CreateScopedTable(name)
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable()
            .WithColumn("Latest").AsBoolean().NotNullable()
            .WithColumn("Published").AsBoolean().NotNullable();
        Create.Index($"IX_{name}_Item").OnTable(name).OnColumn("ContentItemId");
        if (oneRowPerItem)
        {
            UniqueWhere($"UX_{name}_Latest", name, "\"ContentItemId\"", "Latest");
            UniqueWhere($"UX_{name}_Published", name, "\"ContentItemId\"", "Published");
        }
        return table;
    }

    /// <summary>
    /// Indexes for lists in every scope: one per level, each starting with the level's column, so that a page is one seek. Marks
    /// (Latest, Published) stay out of the columns: the query says WHERE "Latest", which SQLite does not take for an equality, and would sort.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="name">Part of the index names.</param>
    /// <param name="columns">What the list is filtered and sorted by, in order.</param>
    /// <param name="levels">The levels at which people work with it.</param>
    protected void CreateScopeIndexes(string table, string name, string[] columns, params OrganizationLevel[] levels)
    {
        foreach (var level in levels)
        {
            RunSql($"CREATE INDEX \"IX_{table}_{level}_{name}\" ON \"{table}\" (\"{level}Id\", {Quoted(columns)})");
        }
    }

    /// <summary>A unique partial index over the rows where a boolean column is true.</summary>
    protected void UniqueWhere(string index, string table, string quotedColumns, string flag) =>
        RunSql($"CREATE UNIQUE INDEX \"{index}\" ON \"{table}\" ({quotedColumns}) WHERE \"{flag}\"");

    /// <summary>SQL that both databases understand, run after the table expressions before it.</summary>
    protected void RunSql(string sql) => Execute.Sql(sql);

    private static string Quoted(IEnumerable<string> columns) => string.Join(", ", columns.Select(column => $"\"{column}\""));
}
