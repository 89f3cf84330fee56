using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Tests.Notes;

[RequirePermission(Permissions.View)]
internal sealed class NotesController(IContentManager content, IDocumentSession session, DbContext context) : Controller
{
    [HttpGet("/tests/notes")]
    public async Task<IActionResult> List(CancellationToken cancellationToken)
    {
        await session.Query<NoteIndex>().Take(20).ToListAsync(cancellationToken);
        return Ok(context.Database.CurrentTransaction is null ? "read" : "wrote");
    }

    [HttpPost("/tests/notes"), IgnoreAntiforgeryToken]
    public async Task<IActionResult> Add(int organization, int answer, CancellationToken cancellationToken)
    {
        var note = content.New(NoteType.Name, organization).Alter<NotePart>(part => part.Text = "新");
        await content.SaveAsync(note, null, cancellationToken);
        return StatusCode(answer, note.ContentItemId);
    }
}
