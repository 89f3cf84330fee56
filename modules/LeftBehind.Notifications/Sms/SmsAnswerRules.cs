using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Notifications.Channels;

namespace LeftBehind.Notifications.Sms;

/// <summary>
/// What an answer of the gateway means. Only where it surely took nothing is the message tried again; a gateway that says "error" may have
/// sent it all the same, unless it promises to send once per key.
/// </summary>
internal static class SmsAnswerRules
{
    private const string NumberError = "number";

    public static SendResult Of(HttpStatusCode status, string body, TimeSpan? retryAfter, bool honoursKey) => status switch
    {
        >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices => SendResult.Sent(TextOf(body, "id")),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => SendResult.TryAgain(SmsReasons.KeyRefused),
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => SendResult.TryAgain(SmsReasons.NotNow, retryAfter),
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => Doubtful(honoursKey),
        _ when TextOf(body, "error") == NumberError => SendResult.Refused(SmsReasons.NumberWrong, addressIsWrong: true),
        _ => SendResult.Refused(SmsReasons.Refused),
    };

    public static SendResult Doubtful(bool honoursKey) => honoursKey ? SendResult.TryAgain(SmsReasons.Doubtful) : SendResult.Uncertain(SmsReasons.Doubtful);

    /// <summary>Whether the connection failed before a byte of the message was sent.</summary>
    public static bool WasNeverSent(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => true,
        // So the client says that connecting took too long.
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    private static string TextOf(string body, string name)
    {
        const int Longest = 100;
        try
        {
            var text = (JsonNode.Parse(body) as JsonObject)?[name]?.ToString() ?? "";
            return text.Length > Longest ? text[..Longest] : text;
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
