using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>Writes down who took which form, before it is shown or sent. A print view counts as printed: the browser tells nobody when it does.</summary>
internal sealed class FormLog(IAuditLog audit, TimeProvider time)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Task PrintedAsync(string form, Organization place, int count, CancellationToken cancellationToken) =>
        audit.RecordNowAsync(EntryOf(AuditAction.Printed, form, place) with { Detail = $"× {count}" }, cancellationToken);

    public Task PrintedAsync(string contentItemId, int organizationId, string form, CancellationToken cancellationToken) =>
        audit.RecordNowAsync(new(AuditAction.Printed, "Child", contentItemId) { OrganizationId = organizationId, Detail = form }, cancellationToken);

    /// <summary>A workbook under a neutral name, with its entry in the log.</summary>
    public async Task<FileContentResult> ExportedAsync(AuditEntry entry, string label, int count, Action<Stream> write, CancellationToken cancellationToken)
    {
        var name = DownloadName.Of(label, ChinaTime.Today(time), TableFormat.Xlsx);
        await audit.RecordNowAsync(entry with { Detail = $"{name} × {count}" }, cancellationToken);
        using var content = new MemoryStream();
        write(content);
        return new(content.ToArray(), Workbook) { FileDownloadName = name };
    }

    public static AuditEntry EntryOf(AuditAction action, string form, Organization place) =>
        new(action, form, place.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)) { OrganizationId = place.Id };
}
