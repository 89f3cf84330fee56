using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<AbsenceReason>))]
public enum AbsenceReason
{
    Work,
    Business,
    Startup,
    Other,
}
