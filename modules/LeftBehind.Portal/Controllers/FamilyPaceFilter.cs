using LeftBehind.Portal.Services;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Configuration;

namespace LeftBehind.Portal.Controllers;

/// <summary>Nobody tries links or answers one after the other.</summary>
internal sealed class FamilyPaceFilter(FamilyPace pace, IConfiguration configuration, IModelMetadataProvider metadata) : IActionFilter
{
    private const string Setting = "LeftBehind:Families:RequestsPerMinute";

    // Many phones reach us through one address of their carrier; no link is opened by that many.
    private const int MostOfAnAddress = 600;
    private const int LinksOfAnAddress = 10;
    private const int MostAnswersOfALink = 10;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var token = $"{context.RouteData.Values["token"]}";
        var isAnswer = HttpMethods.IsPost(request.Method);
        var most = configuration.GetValue(Setting, MostOfAnAddress);
        // An address that asks too much leaves no more names of links behind.
        var may = pace.Allows("a" + context.HttpContext.Connection.RemoteIpAddress, most)
            && pace.Allows("l" + token, most / LinksOfAnAddress)
            && (!isAnswer || pace.Allows("p" + token, MostAnswersOfALink));
        if (!may)
        {
            context.Result = new ViewResult
            {
                ViewName = FamilyPages.Busy,
                StatusCode = StatusCodes.Status429TooManyRequests,
                ViewData = new ViewDataDictionary(metadata, context.ModelState),
            };
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
