using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<CareCapacity>))]
public enum CareCapacity
{
    Able,
    LimitedByIllness,
    Unable,
}
