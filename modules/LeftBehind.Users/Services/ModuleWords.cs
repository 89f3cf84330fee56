using LeftBehind.Abstractions.Modules;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>Modules as their manifests describe them, in the user's language: each module brings its own words.</summary>
internal sealed class ModuleWords(IModuleCatalog catalog, IStringLocalizerFactory factory)
{
    public IReadOnlyList<ModuleLine> List() =>
    [
        .. catalog.Modules.Select(module => new ModuleLine(module.Id, NameOf(module), Say(module, module.Manifest.Category), Say(module, module.Manifest.Description))
        {
            IsOn = catalog.IsEnabled(module.Id),
            AlwaysOn = module.Manifest.AlwaysOn,
            BuildsOn = [.. module.Manifest.Dependencies.Select(id => NameOf(catalog.Modules.Single(other => other.Id == id)))],
        }),
    ];

    public string NameOf(ModuleInfo module) => Say(module, module.Manifest.Name);

    private string Say(ModuleInfo module, string key) =>
        module.Assembly.GetExportedTypes().FirstOrDefault(type => type.IsSubclassOf(typeof(StartupBase))) is { } startup && key.Length > 0 ? factory.Create(startup)[key] : key;
}
