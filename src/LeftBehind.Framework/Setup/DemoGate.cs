using System.Net;
using LeftBehind.Abstractions.Setup;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;

namespace LeftBehind.Framework.Setup;

/// <summary>A demonstration answers its own computer only, unless the configuration opens it: its passwords are known.</summary>
internal sealed class DemoGate(RequestDelegate next, ISiteState site, DemoAllowance allowance)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!site.IsDemo || allowance.MayBeReached || IsFromHere(context) || IsHarmless(context))
        {
            return next(context);
        }
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // What a proxy on this computer passes on comes from elsewhere.
    private static bool IsFromHere(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded");

    private static bool IsHarmless(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;
}
