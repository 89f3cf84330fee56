namespace LeftBehind.Letters.Recipients;

/// <summary>How far a letter would reach.</summary>
/// <param name="Pupils">Those chosen.</param>
/// <param name="Households">Letters on paper.</param>
/// <param name="Persons">People who get one.</param>
/// <param name="Unreached">Names of pupils for whom nobody gets it.</param>
internal sealed record AudienceCount(int Pupils, int Households, int Persons, IReadOnlyList<string> Unreached);
