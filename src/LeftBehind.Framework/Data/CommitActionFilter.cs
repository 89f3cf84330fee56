using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Data;

/// <summary>The one owner of the commit for controllers: before the result is written, and only of an action that succeeded.</summary>
internal sealed class CommitActionFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var session = context.HttpContext.RequestServices.GetRequiredService<DocumentSession>();
        var executed = await next();
        var refused = executed.Result is IStatusCodeActionResult { StatusCode: >= 400 };
        if (executed.Exception is null && !executed.Canceled && context.ModelState.IsValid && !refused)
        {
            await session.CommitAsync(context.HttpContext.RequestAborted);
        }
        else
        {
            await session.CancelAsync(CancellationToken.None);
        }
    }
}
