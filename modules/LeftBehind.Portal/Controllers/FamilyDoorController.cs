using System.Globalization;
using LeftBehind.Letters.Links;
using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>The way to a letter: what is done with the data, one question, the letter. A page that is only opened counts as nothing.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyDoorController(FamilyVisits visits, FamilyDevices devices, ILetterLinks links, ILetterPages pages, ILetterReceipts receipts) : FamilyController
{
    private const string KeepUntil = "Keep-Until";

    [HttpGet("/p/{token}")]
    public async Task<IActionResult> Index(string token, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        if (visit.Stage == FamilyStage.Letter)
        {
            // The phone may keep this page, and no other, for as long as the link is good.
            Response.Headers[KeepUntil] = new DateTimeOffset(visit.Link.Recipient.LinkExpiresUtc).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        }
        return Show(FamilyPages.Of(visit.Stage), visit);
    }

    // Where a page came as the answer to a form, choosing a language or opening the tab again asks for the form's address.
    [HttpGet("/p/{token}/notice"), HttpGet("/p/{token}/check"), HttpGet("/p/{token}/open")]
    public async Task<IActionResult> Back(string token, CancellationToken cancellationToken) =>
        await visits.FindAsync(token, cancellationToken) is null ? Gone() : ToLetter(token);

    /// <summary>The notice was read. Where nothing is asked, that opens the letter.</summary>
    [HttpPost("/p/{token}/notice")]
    public async Task<IActionResult> Notice(string token, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        if (visit.Stage == FamilyStage.Notice)
        {
            await devices.ReadNoticeAsync(visit.Link, cancellationToken);
            if (!visit.Link.IsPersonal)
            {
                return await OpenAsync(visit, cancellationToken);
            }
        }
        return ToLetter(token);
    }

    [HttpPost("/p/{token}/check")]
    public async Task<IActionResult> Check(string token, string? answer, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        if (visit.Stage is not (FamilyStage.Check or FamilyStage.Impossible))
        {
            return ToLetter(token);
        }
        if (await links.TryAsync(visit.Link, answer, cancellationToken))
        {
            await devices.CheckedAsync(visit.Link, cancellationToken);
            return await OpenAsync(visit, cancellationToken);
        }
        var after = await visits.FindAsync(token, cancellationToken);
        return after is null ? Gone() : Show(FamilyPages.Of(after.Stage), after, new FamilyAnswer { IsWrong = true });
    }

    [HttpPost("/p/{token}/open")]
    public async Task<IActionResult> Open(string token, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        return visit.Stage == FamilyStage.Closed ? await OpenAsync(visit, cancellationToken) : ToLetter(token);
    }

    /// <summary>The phone is to be forgotten.</summary>
    [HttpPost("/p/{token}/forget")]
    public async Task<IActionResult> Forget(string token, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        await devices.ForgetAsync(visit.Link, cancellationToken);
        // What the phone keeps for reading without a network goes, too.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return ToLetter(token);
    }

    private async Task<IActionResult> OpenAsync(FamilyVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Letter is { IsWritten: false })
        {
            return Show(FamilyPages.Unwritten, visit, new() { IsTold = await pages.TellUnwrittenAsync(visit.Link, cancellationToken) });
        }
        await receipts.OpenedAsync(visit.Link, cancellationToken);
        return ToLetter(visit.Token);
    }
}
