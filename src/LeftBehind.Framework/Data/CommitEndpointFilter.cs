using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Data;

/// <summary>The one owner of the commit for minimal endpoints.</summary>
internal sealed class CommitEndpointFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var session = context.HttpContext.RequestServices.GetRequiredService<DocumentSession>();
        try
        {
            var result = await next(context);
            if (result is IStatusCodeHttpResult { StatusCode: >= 400 })
            {
                await session.CancelAsync(CancellationToken.None);
            }
            else
            {
                await session.CommitAsync(context.HttpContext.RequestAborted);
            }
            return result;
        }
        catch (Exception exception) when (CommitActionFilter.StatusOf(exception) is { } status)
        {
            await session.CancelAsync(CancellationToken.None);
            return TypedResults.StatusCode(status);
        }
    }
}
