using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace LeftBehind.PlainSite;

internal static class PlainParts
{
    public static void Add(ApplicationPartManager parts, params Assembly[] assemblies)
    {
        parts.ApplicationParts.Clear();
        foreach (var part in assemblies.SelectMany(assembly => ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly)
            .Concat(new CompiledRazorAssemblyApplicationPartFactory().GetApplicationParts(assembly))))
        {
            parts.ApplicationParts.Add(part);
        }
    }
}
