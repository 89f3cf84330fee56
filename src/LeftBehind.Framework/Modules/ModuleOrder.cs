using LeftBehind.Abstractions.Modules;

namespace LeftBehind.Framework.Modules;

/// <summary>Puts modules in the order of their dependencies; what cannot be ordered stops the start with a clear message.</summary>
internal static class ModuleOrder
{
    public static IReadOnlyList<ModuleInfo> Sort(IReadOnlyList<ModuleInfo> modules)
    {
        var doubled = modules.GroupBy(module => module.Id).FirstOrDefault(group => group.Count() > 1);
        if (doubled is not null)
        {
            throw new InvalidOperationException($"The module id {doubled.Key} is used {doubled.Count()} times: give one of them another assembly name.");
        }

        var byId = modules.ToDictionary(module => module.Id);
        var sorted = new List<ModuleInfo>(modules.Count);
        foreach (var module in modules.OrderBy(module => module.Id, StringComparer.Ordinal))
        {
            Visit(module, byId, sorted, []);
        }
        return sorted;
    }

    private static void Visit(ModuleInfo module, Dictionary<string, ModuleInfo> byId, List<ModuleInfo> sorted, List<string> path)
    {
        if (sorted.Contains(module))
        {
            return;
        }
        if (path.Contains(module.Id))
        {
            throw new InvalidOperationException($"Modules depend on each other in a circle: {string.Join(" → ", path.Append(module.Id))}.");
        }
        path.Add(module.Id);
        foreach (var dependency in module.Manifest.Dependencies.Order(StringComparer.Ordinal))
        {
            if (!byId.TryGetValue(dependency, out var needed))
            {
                throw new InvalidOperationException($"The module {module.Id} needs the module {dependency}, which is missing.");
            }
            Visit(needed, byId, sorted, path);
        }
        path.RemoveAt(path.Count - 1);
        sorted.Add(module);
    }
}
