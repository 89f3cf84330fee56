using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Framework.Security;

internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
