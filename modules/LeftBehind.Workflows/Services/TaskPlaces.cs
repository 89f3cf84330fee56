using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>Where a task comes from, in words.</summary>
internal sealed class TaskPlaces(IDocumentSession session, IOrganizationPaths paths, IUserContext userContext)
{
    private const string Separator = " · ";

    private readonly Dictionary<int, string> _known = [];

    /// <summary>School and class; the county is known to everybody who decides.</summary>
    public async Task<string> NameAsync(int organizationId, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(organizationId, out var name))
        {
            var full = (await paths.NameAsync(organizationId, cancellationToken)).Split(Separator);
            name = _known[organizationId] = string.Join(Separator, full.Length > 1 ? full.Skip(1) : full);
        }
        return name;
    }

    /// <summary>The first of what <see cref="NameAsync"/> says.</summary>
    public static string SchoolOf(string place) => place.Split(Separator)[0];

    public async Task<string> SubmitterAsync(WorkflowSubject subject, CancellationToken cancellationToken) =>
        userContext.User.UserId == subject.StartedBy
            ? userContext.User.DisplayName
            : await session.Query<ContentReview>().Where(row => row.ContentItemVersionId == subject.ContentItemVersionId).Select(row => row.SubmittedByName).FirstOrDefaultAsync(cancellationToken) ?? "";
}
