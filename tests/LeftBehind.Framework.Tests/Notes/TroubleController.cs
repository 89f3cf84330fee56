using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Tests.Notes;

/// <summary>What goes wrong in a page, with a name in it.</summary>
[SignedIn]
internal sealed class TroubleController(ILogger<TroubleController> log) : Controller
{
    public const string Name = "欧阳秘密";

    [HttpGet("/tests/trouble/{name}")]
    public IActionResult Fail(string name, [FromQuery] string q)
    {
        log.LogInformation("About to fail");
        throw new InvalidOperationException($"{name} {q}", new DbUpdateException(Name));
    }

    [HttpGet("/tests/noted")]
    public IActionResult Note()
    {
        log.LogWarning("Looked at {@Person}", new Person { Name = Name, Class = "三年级2班" });
        return NoContent();
    }

    private sealed class Person
    {
        [Sensitive(SensitivityLevel.L1)]
        public string Name { get; set; } = "";

        public string Class { get; set; } = "";
    }
}
