using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

// The axis of the child, beside publication and review: derived from facts and dated events.
[JsonConverter(typeof(JsonStringEnumConverter<ChildState>))]
public enum ChildState
{
    Watching,
    Listed,
    NotListed,
    TransferredOut,
    ParentsReturned,
    Graduated,
    Suspended,
    DroppedOut,
    Deceased,
    NoLongerCounts,
}
