using LeftBehind.Letters.Links;
using LeftBehind.Letters.Sounds;
using LeftBehind.Portal.Services;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Portal.Controllers;

/// <summary>A family answers in writing or by a recording.</summary>
[AllowAnonymous, ServiceFilter<FamilyPaceFilter>]
internal sealed class FamilyReplyController(FamilyVisits visits, ILetterReceipts receipts, ISoundFiles sounds, IStringLocalizer<Startup> text) : FamilyController
{
    private const int LongestText = 1_000;

    [HttpGet("/p/{token}/reply")]
    public async Task<IActionResult> Reply(string token, CancellationToken cancellationToken) => await visits.FindAsync(token, cancellationToken) switch
    {
        null => Gone(),
        { MayRead: false } => ToLetter(token),
        var visit => Show(FamilyPages.Reply, visit),
    };

    [ServiceFilter<LargeReplyFilter>, RequestSizeLimit(LargeReplyFilter.MostThrownAway)]
    [HttpPost("/p/{token}/reply")]
    public async Task<IActionResult> Reply(string token, string? words, IFormFile? sound, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(token, cancellationToken) is not { } visit)
        {
            return Gone();
        }
        if (!visit.MayRead)
        {
            return ToLetter(token);
        }
        var said = (words ?? "").Trim();
        if (said.Length > LongestText)
        {
            return Again(visit, said, text["Please write at most 1,000 characters."]);
        }
        if (said.Length == 0 && sound is null)
        {
            return Again(visit, said, text["Please write something, or choose a recording."]);
        }
        var name = "";
        if (sound is not null)
        {
            await using var stream = sound.OpenReadStream();
            var taken = await sounds.SaveAsync(stream, sound.Length, SoundUse.Reply, cancellationToken);
            if (taken.Name is null)
            {
                return Again(visit, said, taken.Fault);
            }
            name = taken.Name;
        }
        await receipts.ReplyAsync(visit.Link, said, name, cancellationToken);
        return Show(FamilyPages.Done, visit, new() { Text = text["Your answer has reached the teacher."].Value });
    }

    private IActionResult Again(FamilyVisit visit, string said, string fault) => Show(FamilyPages.Reply, visit, new() { Fault = fault, Text = said });
}
