using LeftBehind.Import.Targets;
using LeftBehind.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>Every address that the running host answers, static files aside; those of the importer once for each thing that can be imported.</summary>
internal static class RouteTable
{
    private const string ImportTarget = "target";

    public static IReadOnlyList<SiteRoute> Of(Site site)
    {
        using var scope = site.Services.CreateScope();
        var targets = scope.ServiceProvider.GetServices<IImportTarget>().Select(target => target.Name).Order(StringComparer.Ordinal).ToList();
        return [.. site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => Routes(endpoint, targets))
            .DistinctBy(route => route.Key).OrderBy(route => route.Path, StringComparer.Ordinal).ThenBy(route => route.Method, StringComparer.Ordinal)];
    }

    private static IEnumerable<SiteRoute> Routes(RouteEndpoint endpoint, IReadOnlyList<string> targets) =>
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
        // HEAD is GET without the body.
        where method != "HEAD"
        from target in endpoint.RoutePattern.GetParameter(ImportTarget) is null ? [""] : targets
        select new SiteRoute(method, Path(endpoint.RoutePattern, target));

    private static string Path(RoutePattern pattern, string target) =>
        "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternParameterPart { Name: ImportTarget } => target,
            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            _ => "",
        }))));
}
