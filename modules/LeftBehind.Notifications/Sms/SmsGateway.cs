using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using LeftBehind.Notifications.Channels;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Sms;

/// <summary>Speaks to the gateway: JSON, signed, under an Idempotency-Key, within a bounded time.</summary>
internal sealed class SmsGateway(SecretSeal secrets, TimeProvider time) : IDisposable
{
    private const int LongestAnswer = 64 * 1024;
    private static readonly TimeSpan _connect = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _whole = TimeSpan.FromSeconds(25);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = _connect,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LongestAnswer,
    };

    public async Task<SendResult> PostAsync(SmsSettings settings, string key, string body, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_whole);
        using var request = RequestOf(settings, key, body);
        using var response = await _http.SendAsync(request, limit.Token);
        var answer = await response.Content.ReadAsStringAsync(limit.Token);
        return SmsAnswerRules.Of(response.StatusCode, answer, PauseOf(response.Headers.RetryAfter), settings.HonoursKey);
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage RequestOf(SmsSettings settings, string key, string body)
    {
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, settings.Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", key);
        request.Headers.Add(SmsSignature.KeyHeader, settings.Key);
        request.Headers.Add(SmsSignature.TimeHeader, timestamp);
        request.Headers.Add(SmsSignature.Header, SmsSignature.Of(secrets.Open(settings.Secret), timestamp, body));
        return request;
    }

    private TimeSpan? PauseOf(RetryConditionHeaderValue? header)
    {
        var pause = header?.Delta ?? header?.Date - time.GetUtcNow();
        var longest = TimeSpan.FromHours(6);
        return pause is null || pause <= TimeSpan.Zero ? null : pause < longest ? pause : longest;
    }
}
