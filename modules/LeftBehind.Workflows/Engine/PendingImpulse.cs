using System.Text.Json.Nodes;

namespace LeftBehind.Workflows.Engine;

/// <summary>A burst that faulted or was halted, to be tried again from its beginning.</summary>
internal sealed record PendingImpulse(string ActivityId, ImpulseKind Kind, JsonObject Input);
