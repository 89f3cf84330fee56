using System.Reflection;
using LeftBehind.Abstractions.Modules;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace LeftBehind.Framework.Modules;

internal static class ModuleDiscovery
{
    /// <summary>The modules compiled into a host: the build lists them as application parts.</summary>
    public static IReadOnlyList<ModuleInfo> In(Assembly host) => ModuleOrder.Sort(
        [.. host.GetCustomAttributes<ApplicationPartAttribute>()
            .Select(part => Assembly.Load(part.AssemblyName))
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
