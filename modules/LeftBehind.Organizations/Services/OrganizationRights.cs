using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

/// <summary>
/// What the current user may do with an organization. One manages what stands below one's own; of one's own only who answers for it,
/// since its name, code and place are the business of those above.
/// </summary>
internal sealed class OrganizationRights(IUserContext userContext)
{
    public int OwnId => userContext.User.Scope.OrganizationId;

    public OrganizationLevel? OwnLevel => userContext.User.Scope.Kind == ScopeKind.Organization ? userContext.User.Scope.Level : null;

    public bool MayManage(Organization organization) => organization.Id != OwnId && MayMake(organization.Level, organization.Path);

    public bool MayEdit(Organization organization) =>
        MayManage(organization) || (organization.Id == OwnId && organization.Level != OrganizationLevel.Class && Holds(Permissions.ManageClasses));

    /// <summary>Whether something of this level may be put under a parent; the path is the parent's.</summary>
    public bool MayMake(OrganizationLevel level, OrganizationPath parent) =>
        userContext.User.Scope.Covers(parent) && Holds(level == OrganizationLevel.Class ? Permissions.ManageClasses : Permissions.Manage);

    public IReadOnlyList<OrganizationLevel> LevelsUnder(Organization parent) =>
        [.. OrganizationRules.ChildrenOf(parent.Level).Where(level => MayMake(level, parent.Path))];

    private bool Holds(string permission) => userContext.User.Has(permission);
}
