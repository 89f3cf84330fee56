using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

/// <summary>
/// Refuses writes outside the user's scope. It is asked before anything else looks at an item, so that no message can tell of a
/// record that the user may not see.
/// </summary>
internal sealed class ContentScope(IDocumentSession session, IUserContext userContext, IOrganizationPaths paths)
{
    private const int IdsAtOnce = 500;

    public Task RequireAsync(ContentItem item, CancellationToken cancellationToken) => RequireAsync([item], cancellationToken);

    /// <summary>Each item must stay within the scope, and where it is stored already, be visible to the user.</summary>
    public async Task RequireAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        if (Scope.Kind == ScopeKind.Everything)
        {
            return;
        }
        foreach (var organizationId in items.Select(item => item.OrganizationId).Distinct())
        {
            Require(await paths.FindAsync(organizationId, cancellationToken) is { } path && Scope.Covers(path));
        }
        foreach (var ids in items.Select(item => item.ContentItemId).Distinct().Chunk(IdsAtOnce))
        {
            await RequireStoredAsync(ids, cancellationToken);
        }
    }

    /// <summary>A version that another user may just have moved elsewhere.</summary>
    public void Require(ContentItem stored) => Require(Covers(stored));

    /// <summary>Whether a version stands inside; of whoever sees granted files only, the query has to ask for the grant.</summary>
    public bool Covers(ContentItem stored) => Scope.Covers(stored);

    public bool HasGrants => Scope.Kind == ScopeKind.Granted;

    private UserScope Scope => userContext.User.Scope;

    private async Task RequireStoredAsync(string[] ids, CancellationToken cancellationToken)
    {
        var visible = await session.Query<ContentItem>()
            .Where(item => item.Latest && ids.Contains(item.ContentItemId)).Select(item => item.ContentItemId).ToListAsync(cancellationToken);
        string[] others = [.. ids.Except(visible)];
        if (others.Length == 0)
        {
            return;
        }
        // Something new needs no grant to exist, but who sees granted files only has no file to put it into.
        Require(Scope.Kind != ScopeKind.Granted);
        Require(!await session.QueryOutsideScope<ContentItem>().AnyAsync(item => others.Contains(item.ContentItemId), cancellationToken));
    }

    private static void Require(bool inside)
    {
        if (!inside)
        {
            throw new OutsideScopeException();
        }
    }
}
