using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<Sex>))]
public enum Sex
{
    Male,
    Female,
}
