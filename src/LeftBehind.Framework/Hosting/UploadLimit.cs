using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Hosting;

/// <summary>
/// Answers a body that is too large with a page that says so. What the browser is still sending is read and thrown away first, because
/// a browser that is cut off in the middle shows no answer at all.
/// </summary>
internal sealed class UploadLimit(RequestDelegate next, IOptions<CmsOptions> options)
{
    // The parts of a form take some room beside the file.
    internal const int Room = 1024 * 1024;

    private const long MostThrownAway = 512L * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength is not { } length || length <= LimitOf(context) || IsErrorPage(context))
        {
            await next(context);
            return;
        }
        if (length <= MostThrownAway && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }

    // Some addresses take more than usual, such as one for many photos at once.
    private long LimitOf(HttpContext context) =>
        Math.Max(options.Value.Uploads.LargestBytes + Room, context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? 0);

    private static bool IsErrorPage(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
}
