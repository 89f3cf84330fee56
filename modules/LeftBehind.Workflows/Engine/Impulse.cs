using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Engine;

/// <summary>An activity whose turn it is.</summary>
internal sealed record Impulse(string ActivityId, ImpulseKind Kind, JsonObject Input)
{
    /// <summary>What an event that begins a workflow has said already.</summary>
    public ActivityResult? Known { get; init; }
}
