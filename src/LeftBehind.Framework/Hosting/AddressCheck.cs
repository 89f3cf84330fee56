using Microsoft.AspNetCore.Http;

namespace LeftBehind.Framework.Hosting;

/// <summary>Refuses an address with a NUL as a form with one is refused: nobody typed it, and PostgreSQL fails on it in a text.</summary>
internal sealed class AddressCheck(RequestDelegate next)
{
    private const string Nul = "%00";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.QueryString.Value?.Contains(Nul, StringComparison.Ordinal) != true)
        {
            await next(context);
            return;
        }
        // The page that says so comes by the same way.
        context.Request.QueryString = QueryString.Empty;
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
