using LeftBehind.Portal.Services;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeftBehind.Portal.Controllers;

/// <summary>Nobody tries links or answers one after the other.</summary>
internal sealed class FamilyPaceFilter(FamilyPace pace, IModelMetadataProvider metadata) : IActionFilter
{
    // Many phones reach us through one address of their carrier.
    private const int MostOfAnAddress = 600;
    private const int MostOfALink = 60;
    private const int MostAnswersOfALink = 10;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var token = $"{context.RouteData.Values["token"]}";
        var isAnswer = HttpMethods.IsPost(request.Method);
        var may = pace.Allows("a" + context.HttpContext.Connection.RemoteIpAddress, MostOfAnAddress)
            & pace.Allows("l" + token, MostOfALink)
            & (!isAnswer || pace.Allows("p" + token, MostAnswersOfALink));
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
