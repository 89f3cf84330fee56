using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using LeftBehind.Notifications.Sms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Modules.Tests.Notifications;

/// <summary>A gateway for text messages on this computer that keeps what it was asked.</summary>
internal sealed class SmsServer : IAsyncDisposable
{
    public const string Secret = "g2-secret";

    private readonly WebApplication _app;

    private SmsServer(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single() + "/send";

    public ConcurrentQueue<(string Key, JsonObject Body)> Asked { get; } = new();

    public Func<HttpContext, Task> Answer { get; set; } = context => context.Response.WriteAsync("""{"id":"G-1"}""");

    public static async Task<SmsServer> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var server = new SmsServer(app);
        app.MapPost("/send", server.TakeAsync);
        await app.StartAsync(cancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>A report as the gateway signs it.</summary>
    public static HttpRequestMessage Report(string id, string state, DateTimeOffset at, string secret = Secret, string reason = "")
    {
        var body = new JsonObject { ["id"] = id, ["state"] = state, ["reason"] = reason }.ToJsonString();
        var second = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new(HttpMethod.Post, new Uri("/hooks/sms", UriKind.Relative))
        {
            Content = new StringContent(body),
            Headers = { { SmsSignature.TimeHeader, second }, { SmsSignature.Header, SmsSignature.Of(secret, second, body) } },
        };
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers;
        if (SmsSignature.Of(Secret, headers[SmsSignature.TimeHeader]!, body) != headers[SmsSignature.Header])
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        Asked.Enqueue((headers["Idempotency-Key"]!, (JsonObject)JsonNode.Parse(body)!));
        await Answer(context);
    }
}
