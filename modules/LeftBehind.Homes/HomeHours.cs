using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes;

/// <summary>A home as families see it.</summary>
/// <param name="Name">Its name without words that label.</param>
/// <param name="Address">Where it is; may be empty.</param>
/// <param name="Opening">When it is open.</param>
public sealed record HomeHours(string Name, string Address, OpeningPart Opening);
