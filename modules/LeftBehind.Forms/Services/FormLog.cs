using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Forms.Services;

/// <summary>
/// Writes down who took which form, before it is shown or sent, and says so at the edge of each sheet. A print view counts as printed: the
/// browser tells nobody when it does.
/// </summary>
internal sealed class FormLog(IAuditLog audit, IPersonalFiles files, TimeProvider time)
{
    /// <returns>The mark for the edge of the sheets.</returns>
    public Task<string> PrintedAsync(string form, Organization place, int count, CancellationToken cancellationToken) =>
        PrintedAsync(EntryOf(AuditAction.Printed, form, place) with { Detail = $"× {count}" }, cancellationToken);

    /// <returns>The mark for the edge of the sheets.</returns>
    public Task<string> PrintedAsync(string contentItemId, int organizationId, string form, CancellationToken cancellationToken) =>
        PrintedAsync(new(AuditAction.Printed, "Child", contentItemId) { OrganizationId = organizationId, Detail = form }, cancellationToken);

    /// <summary>
    /// A file under a neutral name, with its entry in the log. It is put together once it is clear how it is to leave, and all of it before
    /// it is on record: what could not be made has gone to nobody.
    /// </summary>
    /// <param name="entry">The line of the log without its detail.</param>
    /// <param name="label">Neutral words for the file's name.</param>
    /// <param name="read">Reads what goes in: how many, and what writes it with the mark of who takes it.</param>
    /// <param name="extension">Of the file's name, which says what it is.</param>
    public PersonalFileResult Exported(AuditEntry entry, string label, Func<CancellationToken, Task<(int Count, Action<Stream, string> Write)>> read, string extension = "xlsx") =>
        new(entry, DownloadName.Of(label, ChinaTime.Today(time), extension), async cancellationToken =>
        {
            var (count, write) = await read(cancellationToken);
            var content = new MemoryStream();
            write(content, await files.MarkAsync(cancellationToken));
            return new(count, async (output, _, stop) =>
            {
                content.Position = 0;
                await content.CopyToAsync(output, stop);
            });
        });

    public static AuditEntry EntryOf(AuditAction action, string form, Organization place) =>
        new(action, form, place.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)) { OrganizationId = place.Id };

    private async Task<string> PrintedAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        await audit.RecordNowAsync(entry, cancellationToken);
        return await files.MarkAsync(cancellationToken);
    }
}
