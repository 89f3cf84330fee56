using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace LeftBehind.Benchmarks;

/// <summary>One prepared statement that puts rows with their keys into a table.</summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly DbCommand _command;

    public PreparedInsert(DbConnection connection, TableRows table)
    {
        Table = table;
        _command = connection.CreateCommand();
        var values = string.Join(", ", table.Columns.Select((_, index) => $"@p{index}"));
        var own = connection is NpgsqlConnection ? "OVERRIDING SYSTEM VALUE " : "";
        _command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column}\""))}) {own}VALUES ({values})";
        foreach (var (index, type) in table.Types.Index())
        {
            var parameter = _command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"p{index}");
            if (parameter is NpgsqlParameter postgreSql)
            {
                postgreSql.DataTypeName = type;
            }
            _command.Parameters.Add(parameter);
        }
        _command.Prepare();
    }

    public TableRows Table { get; }

    public void Run(DbTransaction transaction, int from, int until)
    {
        _command.Transaction = transaction;
        for (var number = from; number < until; number++)
        {
            for (var index = 0; index < Table.Columns.Count; index++)
            {
                _command.Parameters[index].Value = Table.Rows[number][index];
            }
            _command.ExecuteNonQuery();
        }
    }

    public void Dispose() => _command.Dispose();
}
