using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>Which types of other assemblies a compiled assembly refers to.</summary>
internal static class UsedTypes
{
    public static IReadOnlySet<string> By(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var executable = new PEReader(stream);
        var metadata = executable.GetMetadataReader();
        return metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
            .ToHashSet();
    }
}
