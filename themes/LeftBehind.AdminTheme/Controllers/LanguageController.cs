using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Localization;

namespace LeftBehind.AdminTheme.Controllers;

[AllowAnonymous]
internal sealed class LanguageController : Controller
{
    private static readonly string[] _languages = ["zh-CN", "en"];

    [HttpPost("/language")]
    public IActionResult Choose(string culture, string? returnUrl)
    {
        if (_languages.Contains(culture))
        {
            var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture));
            Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, value, new CookieOptions { HttpOnly = true, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        }
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/admin");
    }
}
