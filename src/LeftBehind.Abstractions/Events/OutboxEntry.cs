namespace LeftBehind.Abstractions.Events;

/// <summary>One effect of many.</summary>
/// <param name="Key">Names the effect, unique per kind.</param>
/// <param name="Payload">Stored as JSON.</param>
/// <param name="DueUtc">Not before this instant; null for as soon as possible.</param>
public sealed record OutboxEntry<T>(string Key, T Payload, DateTime? DueUtc = null);
