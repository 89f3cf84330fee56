namespace LeftBehind.Framework.Operations;

/// <summary>What a backup says of itself.</summary>
internal sealed record BackupManifest(int Version, string Provider, DateTime CreatedUtc);
