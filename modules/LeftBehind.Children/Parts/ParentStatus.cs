using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<ParentStatus>))]
public enum ParentStatus
{
    Unknown,
    Home,
    AwayInCounty,
    AwayInProvince,
    AwayOutOfProvince,
    Overseas,
    Deceased,
    Missing,
    Imprisoned,
}
