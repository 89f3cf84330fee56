using System.Security.Claims;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Indexes;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;
using LeftBehind.Portal;
using LeftBehind.Portal.ViewModels;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.PlainSite;

public sealed class FamilyDoorController(IServiceProvider services) : Controller
{
    [HttpGet("/remember")]
    public async Task<IActionResult> Remember()
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, "phone")], CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Ok();
    }

    [Authorize, HttpGet("/p/{token}")]
    public async Task<IActionResult> Index(string token, CancellationToken cancellationToken)
    {
        var (context, hash) = (services.GetRequiredService<LetterContext>(), services.GetRequiredService<LetterSettings>().TokenHash);
        var recipient = await context.Set<LetterRecipient>().AsNoTracking().SingleAsync(row => row.TokenHash == hash, cancellationToken);
        var item = await context.Set<ContentItem>().AsNoTracking().SingleAsync(item => item.ContentItemId == recipient.ContentItemId && item.Published, cancellationToken);
        string[] ids = [.. recipient.Children];
        var names = await context.Set<ChildIndex>().AsNoTracking().Where(row => row.Latest && ids.Contains(row.ContentItemId)).Select(row => row.Name).ToListAsync(cancellationToken);
        var letter = item.Get<LetterPart>();
        var text = new LetterText
        {
            Title = letter.Title,
            Salutation = Written(letter.Salutation ?? "", names),
            Paragraphs = Written(letter.Body, names).Split('\n'),
            Signer = letter.Signer ?? "",
            School = letter.School ?? "",
            Phone = letter.Phone ?? "",
            Date = LetterWords.Day(ChinaTime.DayOf(item.PublishedUtc!.Value), letter.Language),
        };
        var visit = new FamilyVisit(token, new LetterLink(recipient, LetterLinkState.Open, IsPersonal: true), FamilyStage.Letter) { Letter = text, School = text.School };
        return View("~/Views/Family/Letter.cshtml", new FamilyPage(visit, new FamilyAnswer()));
    }

    private static string Written(string template, IReadOnlyList<string> names) => template.Replace("{{ 孩子姓名 }}", LetterWords.Children(names, LetterLanguage.Chinese), StringComparison.Ordinal);
}
