using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<PlaceLevel>))]
public enum PlaceLevel
{
    InCounty,
    InProvince,
    OutOfProvince,
    Overseas,
}
