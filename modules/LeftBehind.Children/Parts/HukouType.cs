using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

// The agricultural split is abolished; old papers still carry it, and it decides nothing.
[JsonConverter(typeof(JsonStringEnumConverter<HukouType>))]
public enum HukouType
{
    Agricultural,
    NonAgricultural,
    Resident,
}
