using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace LeftBehind.Framework.Hosting;

/// <summary>Controllers are nobody's business outside their module, so they may be internal.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false, IsPublic: false, IsNested: false } && typeInfo.IsSubclassOf(typeof(Controller));
}
