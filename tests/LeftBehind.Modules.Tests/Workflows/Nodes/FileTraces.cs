using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Npgsql;

namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>Reads past the program what it has written about files.</summary>
internal static class FileTraces
{
    private const string Statement = """
        SELECT id,
            (SELECT count(*) FROM "Workflow" WHERE "ContentItemId" = id),
            (SELECT count(*) FROM "AuditLog" WHERE "SubjectId" = id AND "Action" = @submitted),
            (SELECT count(*) FROM "AuditLog" WHERE "SubjectId" = id AND "Action" = @accepted),
            (SELECT count(*) FROM "WorkflowTask" WHERE "ContentItemId" = id AND "State" = @done),
            (SELECT count(*) FROM "WorkflowTask" WHERE "ContentItemId" = id AND "State" = @open),
            (SELECT count(*) FROM "BlockingActivity" JOIN "Workflow" USING ("WorkflowId") WHERE "ContentItemId" = id),
            (SELECT count(*) FROM "WorkflowStep" JOIN "Workflow" USING ("WorkflowId") WHERE "ContentItemId" = id),
            (SELECT count(DISTINCT ("WorkflowStep"."Number", "WorkflowStep"."Kind")) FROM "WorkflowStep" JOIN "Workflow" USING ("WorkflowId") WHERE "ContentItemId" = id),
            (SELECT count(*) FROM "ContentReview" WHERE "ContentItemId" = id),
            (SELECT count(*) FROM "ContentItem" WHERE "ContentItemId" = id AND "Published")
        FROM unnest(@ids) AS id
        """;

    public static async Task<IReadOnlyList<FileTrace>> ReadAsync(TestDatabase database, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(Statement, connection);
        command.Parameters.AddWithValue("ids", ids.ToArray());
        command.Parameters.AddWithValue("submitted", (int)AuditAction.Submitted);
        command.Parameters.AddWithValue("accepted", (int)AuditAction.Accepted);
        command.Parameters.AddWithValue("done", (int)WorkflowTaskState.Done);
        command.Parameters.AddWithValue("open", (int)WorkflowTaskState.Open);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var traces = new List<FileTrace>();
        while (await reader.ReadAsync(cancellationToken))
        {
            int At(int column) => reader.GetInt32(column);
            traces.Add(new(reader.GetString(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7), At(8), At(9), At(10)));
        }
        return traces;
    }
}
