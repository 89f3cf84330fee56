using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticAssets;

namespace LeftBehind.Framework.Hosting;

/// <summary>No page about a child stays in a browser's disk cache; assets say for themselves how long they keep.</summary>
internal sealed class NoStoreMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(
            () =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                {
                    context.Response.Headers.CacheControl = "no-store";
                }
                return Task.CompletedTask;
            });
        return next(context);
    }
}
