using LeftBehind.Letters.Sounds;
using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace LeftBehind.Portal.Controllers;

/// <summary>
/// Whoever sends a recording that is much too large gets back what they wrote beside it. It comes first in the form; the rest is read and
/// thrown away, because a browser that is cut off in the middle shows no answer at all. Runs before the form is read as a whole.
/// </summary>
internal sealed class LargeReplyFilter(FamilyVisits visits, ISoundFiles sounds, IModelMetadataProvider metadata) : IAsyncAuthorizationFilter
{
    public const long MostThrownAway = 512L * 1024 * 1024;
    private const string Words = "words";
    private const int MostBytesOfWords = 8 * 1024;
    private const int Room = 1024 * 1024;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var (http, request) = (context.HttpContext, context.HttpContext.Request);
        if (request.ContentLength is not { } length || length <= SoundFile.LargestBytes + Room)
        {
            return;
        }
        var token = $"{context.RouteData.Values["token"]}";
        if (await visits.FindAsync(token, http.RequestAborted) is not { MayRead: true } visit)
        {
            // From whoever may not answer nothing is taken.
            context.Result = new LocalRedirectResult($"/p/{token}");
            return;
        }
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostThrownAway;
        }
        var words = await WordsAsync(request, http.RequestAborted);
        await request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        var fault = (await sounds.SaveAsync(Stream.Null, length, SoundUse.Reply, http.RequestAborted)).Fault;
        context.Result = new ViewResult
        {
            ViewName = FamilyPages.Reply,
            StatusCode = StatusCodes.Status413PayloadTooLarge,
            ViewData = new ViewDataDictionary<FamilyPage>(metadata, context.ModelState) { Model = new(visit, new() { Text = words, Fault = fault }) },
        };
    }

    private static async Task<string> WordsAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return "";
        }
        try
        {
            var form = new MultipartReader(boundary, request.Body);
            while (await form.ReadNextSectionAsync(cancellationToken) is { } part && part.GetContentDispositionHeader() is { } field && field.IsFormDisposition())
            {
                if (field.Name == Words)
                {
                    return await ReadAsync(part.Body, cancellationToken);
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // A form that cannot be read holds no words.
        }
        return "";
    }

    private static async Task<string> ReadAsync(Stream field, CancellationToken cancellationToken)
    {
        var bytes = new byte[MostBytesOfWords];
        var count = await field.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        return System.Text.Encoding.UTF8.GetString(bytes, 0, count);
    }
}
