using LeftBehind.Letters.Links;
using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>What a family does with a letter that it has read: say so, ask for a call.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyAnswerController(FamilyVisits visits, ILetterReceipts receipts, CallWords words, IStringLocalizer<Startup> text) : FamilyController
{
    [HttpPost("/p/{token}/read")]
    public async Task<IActionResult> Read(string token, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        if (visit.MayRead)
        {
            await receipts.ConfirmAsync(visit.Link, cancellationToken);
        }
        return ToLetter(token);
    }

    [HttpGet("/p/{token}/call")]
    public async Task<IActionResult> Call(string token, CancellationToken cancellationToken) => await visits.FindAsync(token, cancellationToken) switch
    {
        null => Gone(),
        { MayRead: false } => ToLetter(token),
        var visit => Show(FamilyPages.Call, visit),
    };

    [HttpPost("/p/{token}/call")]
    public async Task<IActionResult> Call(string token, CallForm form, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        if (!visit.MayRead)
        {
            return ToLetter(token);
        }
        var at = CallTimeRules.Read(form.Time);
        var zone = CallTimeRules.IsZone(form.Zone) ? form.Zone! : CallTimeRules.China;
        if (!ModelState.IsValid || (at is null && !string.IsNullOrWhiteSpace(form.Time)))
        {
            var fault = text["Please write the time as 19:30, and not more than 100 characters beside it."].Value;
            return Show(FamilyPages.Call, visit, new() { Fault = fault, Text = form.Text ?? "", Time = form.Time ?? "", Zone = zone });
        }
        await receipts.AskForCallAsync(visit.Link, words.Of(at, zone, form.Text?.Trim() ?? ""), cancellationToken);
        return Show(FamilyPages.Done, visit, new() { Text = text["The teacher has been told that you wish a call."].Value });
    }
}
