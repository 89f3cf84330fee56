using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<BoardingKind>))]
public enum BoardingKind
{
    Boarding,
    Day,
}
