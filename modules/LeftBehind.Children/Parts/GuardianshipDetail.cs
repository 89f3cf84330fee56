using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

[JsonConverter(typeof(JsonStringEnumConverter<GuardianshipDetail>))]
public enum GuardianshipDetail
{
    PaternalGrandparents,
    MaternalGrandparents,
    StayingFather,
    StayingMother,
    OtherRelative,
    FriendOrNeighbour,
    BoardingOrTeacher,
    Alone,
    WithSiblingMinor,
    Institution,
}
