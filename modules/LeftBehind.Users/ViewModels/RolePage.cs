namespace LeftBehind.Users.ViewModels;

internal sealed record RolePage(string Role, IReadOnlyList<(string Module, IReadOnlyList<RoleRight> Rights)> Modules);
