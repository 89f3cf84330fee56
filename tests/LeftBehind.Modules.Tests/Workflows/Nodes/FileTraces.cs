using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Npgsql;

namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>Reads past the program what it has written about files and letters.</summary>
internal static class FileTraces
{
    public const string Timer = "timer";

    private const string Files = """
        SELECT id,
            (SELECT count(*) FROM "Workflow" WHERE "ContentItemId" = id AND "Workflow"."WorkflowTypeId" <> @timer),
            (SELECT count(*) FROM "AuditLog" WHERE "SubjectId" = id AND "Action" = @submitted),
            (SELECT count(*) FROM "AuditLog" WHERE "SubjectId" = id AND "Action" = @accepted),
            (SELECT count(*) FROM "WorkflowTask" WHERE "ContentItemId" = id AND "State" = @done),
            (SELECT count(*) FROM "WorkflowTask" WHERE "ContentItemId" = id AND "State" = @open),
            (SELECT count(*) FROM "BlockingActivity" JOIN "Workflow" USING ("WorkflowId") WHERE "ContentItemId" = id AND "Workflow"."WorkflowTypeId" <> @timer),
            (SELECT count(*) FROM "WorkflowStep" JOIN "Workflow" USING ("WorkflowId") WHERE "ContentItemId" = id),
            (SELECT count(DISTINCT ("WorkflowId", "WorkflowStep"."Number", "WorkflowStep"."Kind")) FROM "WorkflowStep" JOIN "Workflow" USING ("WorkflowId") WHERE "ContentItemId" = id),
            (SELECT count(*) FROM "ContentReview" WHERE "ContentItemId" = id),
            (SELECT count(*) FROM "ContentItem" WHERE "ContentItemId" = id AND "Published"),
            (SELECT count(*) FROM "Workflow" WHERE "ContentItemId" = id AND "Workflow"."WorkflowTypeId" = @timer),
            (SELECT count(*) FROM "Workflow" WHERE "ContentItemId" = id AND "Workflow"."WorkflowTypeId" = @timer AND "Status" = @finished),
            (SELECT count(*) FROM "WorkflowTimer" JOIN "Workflow" USING ("WorkflowId") WHERE "ContentItemId" = id AND "Workflow"."WorkflowTypeId" = @timer),
            (SELECT count(*) FROM "Notification" WHERE "ContentItemId" = id AND "Source" = @timer),
            (SELECT count(*) FROM "Notification" told JOIN "Notification" mail ON mail."Key" = 'forward/' || told."UserId" || '/Email/urgent/' || told."Id" WHERE told."ContentItemId" = id AND told."Source" = @timer),
            (SELECT count(*) FROM "Notification" told JOIN "Notification" mail ON mail."Key" = 'forward/' || told."UserId" || '/Email/urgent/' || told."Id" WHERE told."ContentItemId" = id AND told."Source" = @timer AND mail."State" = @sent)
        FROM unnest(@ids) AS id
        """;

    private const string Letters = """
        SELECT id,
            (SELECT count(*) FROM "WorkflowTask" WHERE "ContentItemId" = id AND "State" = @done),
            (SELECT count(*) FROM "ContentItem" WHERE "ContentItemId" = id AND "Published"),
            (SELECT count(*) FROM "LetterRecipient" WHERE "ContentItemId" = id),
            (SELECT count(DISTINCT ("ContentItemVersionId", "HouseholdKey", "PersonId")) FROM "LetterRecipient" WHERE "ContentItemId" = id)
        FROM unnest(@ids) AS id
        """;

    public static Task<IReadOnlyList<FileTrace>> ReadAsync(TestDatabase database, IEnumerable<string> ids, CancellationToken cancellationToken) => ReadAsync(
        database, Files, ids, (id, at) => new FileTrace(id, at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9), at(10)) { Timer = new(at(11), at(12), at(13), at(14), at(15), at(16)) }, cancellationToken);

    public static Task<IReadOnlyList<LetterTrace>> LettersAsync(TestDatabase database, IEnumerable<string> ids, CancellationToken cancellationToken) =>
        ReadAsync(database, Letters, ids, (id, at) => new LetterTrace(id, at(1), at(2), at(3), at(4)), cancellationToken);

    /// <summary>As if the two minutes had passed for which a node holds what it has taken from the outbox: nobody comes back for what a dead one held.</summary>
    public static async Task ReleaseAsync(TestDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand("""UPDATE "OutboxMessage" SET "NextTryUtc" = now() WHERE "NextTryUtc" IS NOT NULL""", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(TestDatabase database, string statement, IEnumerable<string> ids, Func<string, Func<int, int>, T> trace, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);
        command.Parameters.AddWithValue("ids", ids.ToArray());
        command.Parameters.AddWithValue("timer", Timer);
        command.Parameters.AddWithValue("submitted", (int)AuditAction.Submitted);
        command.Parameters.AddWithValue("accepted", (int)AuditAction.Accepted);
        command.Parameters.AddWithValue("done", (int)WorkflowTaskState.Done);
        command.Parameters.AddWithValue("open", (int)WorkflowTaskState.Open);
        command.Parameters.AddWithValue("finished", (int)WorkflowStatus.Finished);
        command.Parameters.AddWithValue("sent", (int)NotificationState.Sent);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var traces = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            traces.Add(trace(reader.GetString(0), reader.GetInt32));
        }
        return traces;
    }
}
