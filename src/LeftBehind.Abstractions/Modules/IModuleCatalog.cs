using System.Reflection;
using System.Runtime.CompilerServices;

namespace LeftBehind.Abstractions.Modules;

/// <summary>
/// The compiled modules in the order of their dependencies, and which of them are on. Switching is a versioned row that
/// every node re-reads within 5 seconds; migrations and index providers run whether a module is on or off.
/// </summary>
public interface IModuleCatalog
{
    // An assembly makes its name anew for whoever asks.
    private static readonly ConditionalWeakTable<Assembly, string> _names = [];

    /// <summary>All modules, each after those it depends on.</summary>
    IReadOnlyList<ModuleInfo> Modules { get; }

    /// <summary>Whether the module is on. An assembly that is no module (framework, host) is always on.</summary>
    bool IsEnabled(string moduleId);

    /// <summary>Whether the module that a type comes from is on.</summary>
    bool IsEnabled(Type type) => IsEnabled(type.Assembly);

    /// <summary>Whether the module that an assembly holds is on.</summary>
    bool IsEnabled(Assembly assembly) => IsEnabled(_names.GetValue(assembly, known => known.GetName().Name!));

    /// <summary>
    /// Switches a module on (with what it depends on) or off. Refused with a message where others depend on it or it is always on.
    /// </summary>
    /// <returns>Null when done, else the reason in the user's language.</returns>
    Task<string?> SwitchAsync(string moduleId, bool enabled, CancellationToken cancellationToken);
}
