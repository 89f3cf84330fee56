namespace LeftBehind.Modules.Tests.Security;

/// <param name="Method">Of HTTP.</param>
/// <param name="Path">Parameters by name, as in <c>/admin/children/{id}</c>.</param>
internal sealed record SiteRoute(string Method, string Path)
{
    public string Key => $"{Method} {Path}";
}
