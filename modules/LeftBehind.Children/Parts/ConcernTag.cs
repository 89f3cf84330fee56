using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<ConcernTag>))]
public enum ConcernTag
{
    Learning,
    Truancy,
    Emotion,
    Behaviour,
    InternetAddiction,
    PeersOrBullying,
    Safety,
    HealthOrDisability,
    Poverty,
    WeakGuardianship,
    DistanceFromParents,
    Other,
}
