using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Logging;

/// <summary>One line for each request: which route, never which address, since that may hold what somebody searched for.</summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || IsErrorPage(context))
        {
            await next(context);
            return;
        }
        var started = time.GetTimestamp();
        var status = StatusCodes.Status500InternalServerError;
        try
        {
            await next(context);
            status = context.Response.StatusCode;
        }
        finally
        {
            var route = endpoint is RouteEndpoint matched ? $"/{matched.RoutePattern.RawText?.TrimStart('/')}" : "(none)";
            var user = context.RequestServices.GetRequiredService<IUserContext>().User.UserId;
            log.LogInformation(
                "{Method} {Route} answered {Status} in {Elapsed:0} ms for user {UserId}",
                context.Request.Method, route, status, time.GetElapsedTime(started).TotalMilliseconds, user);
        }
    }

    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
