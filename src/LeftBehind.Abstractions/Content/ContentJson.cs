using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeftBehind.Abstractions.Content;

/// <summary>How documents are written: legible Chinese, enums by name, nothing for null.</summary>
public static class ContentJson
{
    /// <summary>The one set of options for documents, recipes and drafts. The relaxed encoder is safe here because documents never go into HTML as they are.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.General)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };
}
