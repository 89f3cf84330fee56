using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<Custody>))]
public enum Custody
{
    Both,
    Father,
    Mother,
}
