using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace LeftBehind.Ui.Screens;

/// <summary>
/// A file with people's data. The audit log has it before the first byte is out; where it cannot be written, nothing is sent. Whoever wants
/// it encrypted, or has to, is asked for a password first (<c>?locked=true</c>), which comes with a posted form, goes into the archive
/// and is neither kept nor written down.
/// </summary>
public sealed class PersonalFileResult(AuditEntry entry, string name, Func<CancellationToken, Task<PersonalFile>> read) : ActionResult
{
    public const string LockedQuery = "locked";
    public const string PasswordField = "password";
    public const string AgainField = "again";

    /// <summary>False for figures and public names: such files never have to be locked.</summary>
    public bool HasPersonalData { get; init; } = true;

    private string ArchiveName => Path.ChangeExtension(name, "zip");

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var files = http.RequestServices.GetRequiredService<IPersonalFiles>();
        var typed = http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : null;
        var fault = typed is null ? null : FilePasswordRules.FaultOf(typed[PasswordField], typed[AgainField]);
        var mustBeLocked = HasPersonalData && typed is null && await files.MustBeLockedAsync(http.RequestAborted);
        if (fault is not null || mustBeLocked || (typed is null && http.Request.Query.ContainsKey(LockedQuery)))
        {
            http.Response.StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
            var action = http.Request.PathBase + http.Request.Path + http.Request.QueryString;
            await SharedPage.Of(context, new FilePasswordPage(ArchiveName, action, mustBeLocked, fault)).ExecuteResultAsync(context);
            return;
        }
        await SendAsync(http, files, typed?[PasswordField]);
    }

    private async Task SendAsync(HttpContext http, IPersonalFiles files, string? password)
    {
        var stop = http.RequestAborted;
        var file = await read(stop);
        var sentAs = password is null ? name : ArchiveName;
        await http.RequestServices.GetRequiredService<IAuditLog>().RecordNowAsync(entry with { Detail = $"{sentAs} × {file.Count}" }, stop);
        var mark = await files.MarkAsync(stop);

        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(sentAs);
        http.Response.ContentType = Path.GetExtension(sentAs) switch { ".zip" => "application/zip", ".pdf" => "application/pdf", _ => TableFormats.MediaTypeOf(TableFormats.OfFile(sentAs)) };
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await (password is null
            ? file.WriteAsync(http.Response.Body, mark, stop)
            : files.LockAsync(http.Response.Body, name, password, output => file.WriteAsync(output, mark, stop), stop));
    }
}
