using LeftBehind.Abstractions.Security;

namespace LeftBehind.Framework.Tests.Notes;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewNotes";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [new(View, "See notes")];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } = [new(RoleNames.Clerk, View), new(RoleNames.CountyReviewer, View)];
}
