using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users.Services;

/// <summary>The permissions of all modules that are on, and their descriptions in the user's language: each module brings its own words.</summary>
internal sealed class PermissionWords(IEnumerable<IPermissionProvider> providers, IModuleCatalog catalog, IStringLocalizerFactory factory)
{
    public IReadOnlyList<Permission> All { get; } = [.. providers.Where(provider => catalog.IsEnabled(provider.GetType())).SelectMany(provider => provider.Permissions)];

    public string Of(Permission permission)
    {
        var owner = providers.First(provider => provider.Permissions.Contains(permission)).GetType().Assembly;
        return factory.Create(StartupIn(owner))[permission.Description];
    }

    public IEnumerable<(string Module, IReadOnlyList<Permission> Permissions)> ByModule() =>
        providers.Where(provider => catalog.IsEnabled(provider.GetType())).Select(provider => (NameOf(provider), provider.Permissions)).Where(pair => pair.Permissions.Count > 0);

    private string NameOf(IPermissionProvider provider)
    {
        var module = catalog.Modules.First(module => module.Assembly == provider.GetType().Assembly);
        return factory.Create(StartupIn(module.Assembly))[module.Manifest.Name];
    }

    private static Type StartupIn(System.Reflection.Assembly assembly) => assembly.GetExportedTypes().First(type => type.IsSubclassOf(typeof(StartupBase)));
}
