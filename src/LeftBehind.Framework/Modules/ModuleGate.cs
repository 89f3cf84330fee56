using LeftBehind.Abstractions.Modules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace LeftBehind.Framework.Modules;

/// <summary>Answers 404 on endpoints of modules that are switched off.</summary>
internal sealed class ModuleGate(RequestDelegate next, IModuleCatalog catalog)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is { } endpoint && ModuleOf(endpoint) is { } module && !catalog.IsEnabled(module))
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        return next(context);
    }

    private static string? ModuleOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly.GetName().Name
        ?? endpoint.Metadata.GetMetadata<ModuleEndpoint>()?.ModuleId;
}
