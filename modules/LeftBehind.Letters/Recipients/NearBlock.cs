using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Recipients;

/// <summary>A block of somebody in a file that has a phone.</summary>
/// <param name="Token">By which files with that phone are found.</param>
/// <param name="Block">As it was noted.</param>
internal sealed record NearBlock(string Token, BlockedPerson Block);
