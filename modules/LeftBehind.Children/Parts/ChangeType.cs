using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

// Resumed, Reopened and Deceased are ours: a life of years needs them beside the words of domain S108.
[JsonConverter(typeof(JsonStringEnumConverter<ChangeType>))]
public enum ChangeType
{
    New,
    TransferIn,
    TransferOut,
    GuardianChanged,
    ParentAbsenceChanged,
    ParentsReturned,
    Graduated,
    Suspended,
    DroppedOut,
    Deceased,
    Resumed,
    Reopened,
    ContactChanged,
    PairingChanged,
    Other,
}
