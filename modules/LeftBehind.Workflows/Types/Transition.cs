namespace LeftBehind.Workflows.Types;

internal sealed record Transition(string SourceActivityId, string SourceOutcomeName, string DestinationActivityId);
