using System.Text;
using LeftBehind.Notifications.Sms;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Notifications.Controllers;

/// <summary>The gateway reports what became of a message.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class SmsHookController(SmsReports reports) : Controller
{
    public const string Address = "/hooks/sms";

    private const int LongestReport = 16 * 1024;

    [HttpPost(Address), RequestSizeLimit(LongestReport)]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        if (await BodyAsync(cancellationToken) is not { } body)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }
        return await reports.TakeAsync($"{Request.Headers[SmsSignature.TimeHeader]}", $"{Request.Headers[SmsSignature.Header]}", body, cancellationToken) switch
        {
            null => NotFound(),
            false => Unauthorized(),
            true => NoContent(),
        };
    }

    // Anybody may knock here: what is too long is no fault of ours, and nothing for the log.
    private async Task<string?> BodyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var reader = new StreamReader(Request.Body, Encoding.UTF8);
            return await reader.ReadToEndAsync(cancellationToken);
        }
        catch (BadHttpRequestException)
        {
            return null;
        }
    }
}
