using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Ui.Screens;

/// <summary>
/// A list as a file, sent while it is being read. The audit log has the export before the first byte is out; where it cannot
/// be written, nothing is sent. On paper each sheet says who took it and when.
/// </summary>
public sealed class TableFileResult(TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows) : ActionResult
{
    public TableFormat Format { get; init; }

    /// <summary>Neutral words for the file's name; the day and the extension are added.</summary>
    public required string Label { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>How many rows there are, counted before.</summary>
    public required int Count { get; init; }

    /// <summary>What the rows are, as the audit log names it (a content type or an entity).</summary>
    public required string Subject { get; init; }

    /// <summary>False for figures and public names: such files never have to be locked.</summary>
    public bool HasPersonalData { get; init; } = true;

    /// <summary>Shows the list as a page for the printer instead, which counts as printed: the browser tells nobody when it prints.</summary>
    public bool AsPage { get; init; }

    public override Task ExecuteResultAsync(ActionContext context) => AsPage ? ShowAsync(context) : SendAsync(context);

    private async Task ShowAsync(ActionContext context)
    {
        var stop = context.HttpContext.RequestAborted;
        await context.HttpContext.RequestServices.GetRequiredService<IAuditLog>()
            .RecordNowAsync(new AuditEntry(AuditAction.Printed, Subject, "") { Detail = $"{Label} × {Count}" }, stop);
        var shown = await rows.Take(TablePage.MostRows).ToListAsync(stop);
        await SharedPage.Of(context, new TablePage(layout, shown, Count)).ExecuteResultAsync(context);
    }

    private Task SendAsync(ActionContext context)
    {
        var writer = context.HttpContext.RequestServices.GetRequiredService<ITableWriter>();
        var file = new PersonalFile(Count, (output, mark, stop) => writer.WriteAsync(output, Format, layout with { Mark = mark }, rows, stop));
        return new PersonalFileResult(new(AuditAction.Exported, Subject, ""), DownloadName.Of(Label, Day, Format), _ => Task.FromResult(file)) { HasPersonalData = HasPersonalData }
            .ExecuteResultAsync(context);
    }
}
