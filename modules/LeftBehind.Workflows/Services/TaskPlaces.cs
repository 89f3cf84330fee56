using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Workflows.Services;

/// <summary>Where a task comes from, in words.</summary>
internal sealed class TaskPlaces(IDocumentSession session, IOrganizationPaths paths, IUserContext userContext, IMemoryCache cache)
{
    private const string Separator = " · ";

    // As long as the places in the header.
    private static readonly TimeSpan _cached = TimeSpan.FromSeconds(30);

    /// <summary>School and class; the county is known to everybody who decides.</summary>
    public async Task<string> NameAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (!cache.TryGetValue((nameof(TaskPlaces), organizationId), out string? name))
        {
            var full = (await paths.NameAsync(organizationId, cancellationToken)).Split(Separator);
            name = string.Join(Separator, full.Length > 1 ? full.Skip(1) : full);
            if (name.Length > 0)
            {
                cache.Set((nameof(TaskPlaces), organizationId), name, _cached);
            }
        }
        return name!;
    }

    /// <summary>The first of what <see cref="NameAsync"/> says.</summary>
    public static string SchoolOf(string place) => place.Split(Separator)[0];

    public async Task<string> SubmitterAsync(WorkflowSubject subject, CancellationToken cancellationToken) =>
        userContext.User.UserId == subject.StartedBy
            ? userContext.User.DisplayName
            : await session.Query<ContentReview>().Where(row => row.ContentItemVersionId == subject.ContentItemVersionId).Select(row => row.SubmittedByName).FirstOrDefaultAsync(cancellationToken) ?? "";
}
