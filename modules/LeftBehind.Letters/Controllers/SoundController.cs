using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Services;
using LeftBehind.Letters.Sounds;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>The letter read aloud: taken from the teacher, and played to those who may read the letter.</summary>
[RequirePermission(Permissions.View)]
internal sealed class SoundController(IContentManager content, ISoundFiles sounds, LetterReviews reviews, IDocumentSession session, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/letters/{id:length(32)}/sound")]
    public async Task<IActionResult> Play(string id, CancellationToken cancellationToken) =>
        await content.GetLetterAsync(id, cancellationToken) is { } item && sounds.Find(item.Get<LetterPart>().Sound) is { } file
            ? PhysicalFile(file.Path, file.ContentType, enableRangeProcessing: true)
            : NotFound();

    [HttpGet("/admin/letters/{id:length(32)}/replies/{replyId:long}/sound")]
    public async Task<IActionResult> Reply(string id, long replyId, CancellationToken cancellationToken) =>
        await session.Query<LetterReply>().FirstOrDefaultAsync(reply => reply.Id == replyId && reply.ContentItemId == id, cancellationToken) is { } reply && sounds.Find(reply.Sound) is { } file
            ? PhysicalFile(file.Path, file.ContentType, enableRangeProcessing: true)
            : NotFound();

    [RequirePermission(Permissions.Edit)]
    [HttpPost("/admin/letters/{id:length(32)}/sound")]
    public async Task<IActionResult> Take(string id, IFormFile? file, CancellationToken cancellationToken)
    {
        if (await content.GetLetterAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        var answer = await StoreAsync(item, file, cancellationToken);
        TempData.Flash(answer.Length == 0 ? FlashKind.Done : FlashKind.Failed, answer.Length == 0 ? text["The recording has been saved. Listen to it once."] : answer);
        return LocalRedirect($"/admin/letters/{id}");
    }

    private async Task<string> StoreAsync(ContentItem item, IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            return text["Choose a file, or record one."];
        }
        if (!LetterStateRules.MayBeSubmitted(await reviews.StateAsync(item, cancellationToken)))
        {
            return text["The letter was handed in. Call it back first; then it can be changed."];
        }
        await using var bytes = file.OpenReadStream();
        var taken = await sounds.SaveAsync(bytes, file.Length, SoundUse.Letter, cancellationToken);
        if (taken.Name is null)
        {
            return taken.Fault;
        }
        item.Alter<LetterPart>(letter => letter.Sound = taken.Name);
        var saved = await content.SaveAsync(item, null, cancellationToken);
        return saved.Succeeded ? "" : text["Somebody saved the letter at the same moment. Please try again."];
    }
}
