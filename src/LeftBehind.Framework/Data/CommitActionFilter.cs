using LeftBehind.Abstractions.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Data;

/// <summary>The one owner of the commit for controllers: before the result is written, and only of an action that succeeded.</summary>
internal sealed class CommitActionFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var session = context.HttpContext.RequestServices.GetRequiredService<DocumentSession>();
        var executed = await next();
        try
        {
            if (Stands(executed) && context.ModelState.IsValid)
            {
                await session.CommitAsync(context.HttpContext.RequestAborted);
                return;
            }
        }
        catch (DbUpdateConcurrencyException exception)
        {
            executed.Exception = exception;
        }
        await session.CancelAsync(CancellationToken.None);
        if (StatusOf(executed.Exception) is { } status)
        {
            (executed.Exception, executed.Result) = (null, new StatusCodeResult(status));
        }
    }

    /// <summary>The answers that exceptions of the framework stand for.</summary>
    internal static int? StatusOf(Exception? exception) => exception switch
    {
        OutsideScopeException => StatusCodes.Status404NotFound,
        DbUpdateConcurrencyException => StatusCodes.Status409Conflict,
        _ => null,
    };

    private static bool Stands(ActionExecutedContext executed) =>
        executed is { Exception: null, Canceled: false } && executed.Result is not IStatusCodeActionResult { StatusCode: >= 400 };
}
