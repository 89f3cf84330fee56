using LeftBehind.Abstractions.Setup;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;

namespace LeftBehind.Framework.Setup;

/// <summary>Until a site is set up, every way leads to the page that does it; afterwards none does.</summary>
internal sealed class SetupGate(RequestDelegate next, ISiteState site)
{
    private const string SetupPage = "/setup";

    private static readonly string[] _always = ["/health", "/language", "/error"];

    public Task InvokeAsync(HttpContext context)
    {
        var isSetupPage = context.Request.Path.StartsWithSegments(SetupPage, StringComparison.OrdinalIgnoreCase);
        if (site.IsSetUp && isSetupPage)
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        if (!site.IsSetUp && !isSetupPage && !IsOpen(context))
        {
            context.Response.Redirect(SetupPage);
            return Task.CompletedTask;
        }
        return next(context);
    }

    private static bool IsOpen(HttpContext context) =>
        _always.Any(path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase))
        || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
