using System.Reflection;
using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Modules;

namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>The compiled product beside the tests.</summary>
internal static class ProductTypes
{
    public static IReadOnlyList<Assembly> Assemblies { get; } =
        [.. Directory.GetFiles(AppContext.BaseDirectory, "LeftBehind.*.dll")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.EndsWith("Tests", StringComparison.Ordinal) && name != "LeftBehind.Testing")
            .Select(Assembly.Load)];

    public static IReadOnlyList<Assembly> Modules { get; } =
        [.. Assemblies.Where(assembly => assembly.GetCustomAttribute<ModuleAttribute>() is not null)];

    public static IEnumerable<Type> Types => Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten);

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public) is not null;

    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("LeftBehind", StringComparison.Ordinal) == true
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !type.Name.Contains('<', StringComparison.Ordinal);
}
