using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LeftBehind.Ui.Screens;

/// <summary>Messages that survive a redirect, and toasts for answers to htmx. Never put a child's name or number in one.</summary>
public static class FlashExtensions
{
    private const string Key = "Flash";

    public static void Flash(this ITempDataDictionary tempData, FlashKind kind, string text)
    {
        var messages = Read(tempData.Peek(Key)).Append(new FlashMessage(kind, text));
        tempData[Key] = JsonSerializer.Serialize(messages);
    }

    public static IReadOnlyList<FlashMessage> TakeFlashes(this ITempDataDictionary tempData) => Read(tempData[Key]);

    /// <summary>Shows a toast when an answer to htmx arrives. The header stays ASCII because the serializer escapes the rest.</summary>
    public static void Toast(this HttpResponse response, FlashKind kind, string text) =>
        response.Headers["HX-Trigger"] = JsonSerializer.Serialize(new { toast = new { kind = NameOf(kind), text } });

    public static string NameOf(FlashKind kind) => kind switch
    {
        FlashKind.Done => "ok",
        FlashKind.Warning => "warn",
        FlashKind.Failed => "bad",
        _ => "info",
    };

    private static List<FlashMessage> Read(object? stored) =>
        stored is string json ? JsonSerializer.Deserialize<List<FlashMessage>>(json) ?? [] : [];
}
