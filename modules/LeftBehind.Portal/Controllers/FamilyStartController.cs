using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;

namespace LeftBehind.Portal.Controllers;

/// <summary>What an installed page begins with, and what a phone without a network is shown: which letters it keeps, only the phone knows.</summary>
[AllowAnonymous]
internal sealed class FamilyStartController(IWebHostEnvironment environment) : FamilyController
{
    [HttpGet("/p/start")]
    public IActionResult Start() => View(FamilyPages.Start);

    /// <summary>A worker holds for the folder that it comes from, hence not from that of the other assets.</summary>
    [HttpGet("/p/worker.js")]
    public IActionResult Worker()
    {
        var file = environment.WebRootFileProvider.GetFileInfo("assets/home/worker.js");
        if (!file.Exists)
        {
            return NotFound();
        }
        Response.Headers.CacheControl = "no-cache";
        return File(file.CreateReadStream(), "text/javascript; charset=utf-8");
    }
}
