namespace LeftBehind.Rounds;

/// <summary>A change of what was approved before, with the reason that was given for it.</summary>
internal sealed record Amendment(string ItemId, string VersionId, DateTime HandedInUtc, string Reason);
