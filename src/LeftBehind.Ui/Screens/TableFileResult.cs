using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace LeftBehind.Ui.Screens;

/// <summary>
/// A list as a file, sent while it is being read. The audit log has the export before the first byte is out; where it cannot
/// be written, nothing is sent.
/// </summary>
public sealed class TableFileResult(TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows) : ActionResult
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public TableFormat Format { get; init; }

    /// <summary>Neutral words for the file's name; the day and the extension are added.</summary>
    public required string Label { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>How many rows there are, counted before.</summary>
    public required int Count { get; init; }

    /// <summary>What the rows are, as the audit log names it (a content type or an entity).</summary>
    public required string Subject { get; init; }

    /// <summary>Shows the list as a page for the printer instead, which counts as printed: the browser tells nobody when it prints.</summary>
    public bool AsPage { get; init; }

    public override Task ExecuteResultAsync(ActionContext context) => AsPage ? ShowAsync(context) : SendAsync(context);

    private async Task ShowAsync(ActionContext context)
    {
        var services = context.HttpContext.RequestServices;
        await services.GetRequiredService<IAuditLog>()
            .RecordNowAsync(new AuditEntry(AuditAction.Printed, Subject, "") { Detail = $"{Label} × {Count}" }, context.HttpContext.RequestAborted);
        var shown = await rows.Take(TablePage.MostRows).ToListAsync(context.HttpContext.RequestAborted);
        var page = new ViewDataDictionary<TablePage>(services.GetRequiredService<IModelMetadataProvider>(), context.ModelState) { Model = new(layout, shown, Count) };
        await new ViewResult { ViewName = nameof(TablePage), ViewData = page, TempData = services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context.HttpContext) }
            .ExecuteResultAsync(context);
    }

    private async Task SendAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var name = DownloadName.Of(Label, Day, Format);
        await http.RequestServices.GetRequiredService<IAuditLog>()
            .RecordNowAsync(new AuditEntry(AuditAction.Exported, Subject, "") { Detail = $"{name} × {Count}" }, http.RequestAborted);

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        http.Response.ContentType = Format == TableFormat.Csv ? "text/csv; charset=utf-8" : Workbook;
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await http.RequestServices.GetRequiredService<ITableWriter>().WriteAsync(http.Response.Body, Format, layout, rows, http.RequestAborted);
    }
}
