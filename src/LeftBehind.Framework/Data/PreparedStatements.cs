using System.Data.Common;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeftBehind.Framework.Data;

/// <summary>Has PostgreSQL keep the statements that are tagged so; Npgsql knows on which connections it has them already.</summary>
internal sealed class PreparedStatements : DbCommandInterceptor
{
    private const string Comment = $"-- {PreparedStatement.Tag}";

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(command, cancellationToken);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(command, cancellationToken);
        return result;
    }

    private static Task PrepareAsync(DbCommand command, CancellationToken cancellationToken) =>
        command.CommandText.StartsWith(Comment, StringComparison.Ordinal) ? command.PrepareAsync(cancellationToken) : Task.CompletedTask;
}
