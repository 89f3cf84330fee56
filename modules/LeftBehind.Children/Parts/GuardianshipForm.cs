using System.Text.Json.Serialization;

namespace LeftBehind.Children.Parts;

// The four words that the official forms print (S105, S109).
[JsonConverter(typeof(JsonStringEnumConverter<GuardianshipForm>))]
public enum GuardianshipForm
{
    WithGrandparents,
    WithRelativesOrFriends,
    Independent,
    Other,
}
