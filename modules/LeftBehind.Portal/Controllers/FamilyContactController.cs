using LeftBehind.Families;
using LeftBehind.Portal.Services;
using LeftBehind.Portal.ViewModels;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>电话变了: what a family reports goes to the teacher. What the school has on file is not shown here.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyContactController(FamilyVisits visits, IFamilyReports reports, IStringLocalizer<Startup> text) : FamilyController
{
    [HttpGet("/p/{token}/contact")]
    public async Task<IActionResult> Contact(string token, CancellationToken cancellationToken) => await visits.FindAsync(token, cancellationToken) switch
    {
        null => Gone(),
        { MayRead: false } => ToLetter(token),
        var visit => Show(FamilyPages.Contact, visit),
    };

    [HttpPost("/p/{token}/contact")]
    public async Task<IActionResult> Contact(string token, ContactForm form, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        if (!visit.MayRead)
        {
            return ToLetter(token);
        }
        if (!ModelState.IsValid)
        {
            return Again(visit, form, text["This is too long, or holds signs that can't be written. Please make it shorter."]);
        }
        var (report, fault, piece) = ContactFormRules.Read(form);
        if (report is null)
        {
            return Again(visit, form, text[fault, piece]);
        }
        await reports.ReportAsync(visit.Link.Recipient, report, cancellationToken);
        return Show(FamilyPages.Done, visit, new() { Text = text["The teacher has it now, and enters it once it has been looked at."].Value });
    }

    private IActionResult Again(FamilyVisit visit, ContactForm form, string fault) => Show(FamilyPages.Contact, visit, new() { Fault = fault, Contact = form });
}
