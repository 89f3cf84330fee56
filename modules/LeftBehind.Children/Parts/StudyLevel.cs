using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<StudyLevel>))]
public enum StudyLevel
{
    Good,
    Average,
    Weak,
}
