using System.Linq.Expressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Data;

/// <summary>
/// Puts a user's scope into a query as equality on one level's column, never as an OR over levels: that keeps a page one index seek.
/// </summary>
internal static class ScopeFilter
{
    public static IQueryable<T> Apply<T>(IQueryable<T> rows, CurrentUser user, IQueryable<RecordGrant> grants, DateOnly today) where T : ScopedRow =>
        user.Scope.Kind switch
        {
            ScopeKind.Everything => rows,
            ScopeKind.Organization => rows.Where(At<T>(user.Scope.Level, user.Scope.OrganizationId)),
            ScopeKind.Granted when typeof(T).GetProperty(nameof(RecordGrant.ContentItemId)) is not null =>
                rows.Where(At<T>(user.Scope.Level, user.Scope.OrganizationId)).Where(Granted<T>(user.UserId, grants, today)),
            _ => rows.Where(row => false),
        };

    // The value is captured, not inlined, so that EF caches one plan per level and not one per organization.
    private static Expression<Func<T, bool>> At<T>(OrganizationLevel level, int organizationId) where T : ScopedRow => level switch
    {
        OrganizationLevel.Province => row => row.ProvinceId == organizationId,
        OrganizationLevel.City => row => row.CityId == organizationId,
        OrganizationLevel.County => row => row.CountyId == organizationId,
        OrganizationLevel.Township => row => row.TownshipId == organizationId,
        OrganizationLevel.School => row => row.SchoolId == organizationId,
        OrganizationLevel.Class => row => row.ClassId == organizationId,
        OrganizationLevel.Village => row => row.VillageId == organizationId,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    private static Expression<Func<T, bool>> Granted<T>(int userId, IQueryable<RecordGrant> grants, DateOnly today) where T : ScopedRow =>
        row => grants
            .Where(grant => grant.UserId == userId && grant.From <= today && (grant.Until == null || grant.Until >= today))
            .Select(grant => grant.ContentItemId)
            .Contains(EF.Property<string>(row, nameof(RecordGrant.ContentItemId)));
}
