using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<MaritalStatus>))]
public enum MaritalStatus
{
    Married,
    Divorced,
    Widowed,
    Separated,
    Unmarried,
    Remarried,
}
