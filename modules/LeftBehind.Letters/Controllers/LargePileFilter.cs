using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeftBehind.Letters.Controllers;

/// <summary>
/// Says of too many photos on the desk itself what to do. They are read and thrown away, because a browser that is cut off in the middle
/// shows no answer at all. Runs before the form is read as a whole.
/// </summary>
internal sealed class LargePileFilter(IModelMetadataProvider metadata) : IAsyncAuthorizationFilter
{
    public const long MostThrownAway = 512L * 1024 * 1024;
    public const string TooLarge = nameof(TooLarge);
    private const long MostBytes = SlipPhotosController.MostMegabytes * 1024L * 1024;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength is not > MostBytes)
        {
            return;
        }
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostThrownAway;
        }
        await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        context.Result = new ViewResult
        {
            ViewName = "~/Views/Scan/Index.cshtml",
            StatusCode = StatusCodes.Status413PayloadTooLarge,
            ViewData = new ViewDataDictionary(metadata, context.ModelState) { [TooLarge] = true },
        };
    }
}
