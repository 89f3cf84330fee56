using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<ParentRole>))]
public enum ParentRole
{
    Father,
    Mother,
}
