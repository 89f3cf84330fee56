using System.Reflection;
using LeftBehind.Abstractions.Modules;

namespace LeftBehind.Framework.Modules;

internal static class ModuleDiscovery
{
    // MVC's application parts would be the usual list, but the build leaves a module without any controller or view out of them.
    /// <summary>The modules compiled into a host: the assemblies beside it that have a manifest.</summary>
    public static IReadOnlyList<ModuleInfo> In(Assembly host) => ModuleOrder.Sort(
        [.. Directory.GetFiles(Path.GetDirectoryName(host.Location)!, "LeftBehind.*.dll")
            .Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)))
            .Select(assembly => (assembly, manifest: assembly.GetCustomAttribute<ModuleAttribute>()))
            .Where(found => found.manifest is not null)
            .Select(found => new ModuleInfo(found.assembly.GetName().Name!, found.manifest!, found.assembly))]);

    public static StartupBase? Startup(ModuleInfo module) =>
        module.Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(StartupBase))).ToList() switch
        {
            [] => null,
            [var only] => (StartupBase)Activator.CreateInstance(only)!,
            var many => throw new InvalidOperationException($"The module {module.Id} has {many.Count} startups: keep one."),
        };
}
