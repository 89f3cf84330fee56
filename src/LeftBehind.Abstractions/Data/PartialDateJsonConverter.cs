using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeftBehind.Abstractions.Data;

/// <summary>Writes a <see cref="PartialDate"/> as its ISO text.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc />
    /// <exception cref="JsonException">The text is no date.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("A date is written as 2013, 2013-02 or 2013-02-15.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
