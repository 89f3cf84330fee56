using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LeftBehind.Workflows.Entities;

public static class ReviewQueries
{
    private static readonly CompiledQuery<Func<DbContext, string, CancellationToken, Task<ContentReview?>>> _ofVersion = new(() => EF.CompileAsyncQuery(
        (DbContext context, string version, CancellationToken _) => context.Set<ContentReview>().AsNoTracking().TagWith(PreparedStatement.Tag).SingleOrDefault(row => row.ContentItemVersionId == version)));

    /// <summary>Where a version stands that the caller has read through the scope; null where it was never handed in.</summary>
    public static Task<ContentReview?> FindReviewAsync(this IDocumentSession session, ContentItem item, CancellationToken cancellationToken)
    {
        var (query, context) = _ofVersion.For(session.Set<ContentReview>());
        return query(context, item.ContentItemVersionId, cancellationToken);
    }

    /// <summary>Notes in whose hands a version is that was handed in. Written out, for EF Core would read it anew for each of thousands.</summary>
    internal static Task AwaitRoleAsync(this IDocumentSession session, string version, string role, string workflowId, CancellationToken cancellationToken) =>
        session.Set<ContentReview>().GetService<ICurrentDbContext>().Context.Database.ExecuteSqlAsync(
            $"-- prepared\nUPDATE \"ContentReview\" SET \"AwaitingRole\" = {role}, \"WorkflowId\" = {workflowId} WHERE \"ContentItemVersionId\" = {version}",
            cancellationToken);
}
