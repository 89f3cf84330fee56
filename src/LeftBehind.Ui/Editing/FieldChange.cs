using System.Text.Json.Nodes;

namespace LeftBehind.Ui.Editing;

/// <summary>A field in which what somebody else stored differs from the form as it was opened.</summary>
/// <param name="Path">Its path in the form.</param>
/// <param name="Before">As the form was opened.</param>
/// <param name="Theirs">As it is stored now.</param>
/// <param name="Mine">As it was typed here.</param>
/// <param name="IsTakenOver">Whether theirs stands in the merged form: here the field was left as it was.</param>
public sealed record FieldChange(string Path, JsonNode? Before, JsonNode? Theirs, JsonNode? Mine, bool IsTakenOver);
