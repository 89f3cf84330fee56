using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Controllers;

/// <summary>Lets the import's routes stand before those of the lists that they belong to, for the names of targets alone.</summary>
internal sealed class ImportTargetConstraint : IRouteConstraint
{
    public const string Name = "importtarget";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is null || httpContext.RequestServices.GetServices<IImportTarget>().Any(target => target.Name == values[routeKey] as string);
}
