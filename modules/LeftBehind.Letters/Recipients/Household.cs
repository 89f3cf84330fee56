namespace LeftBehind.Letters.Recipients;

/// <summary>Pupils who live at one address with the same people: they share a letter.</summary>
/// <param name="Key">The item id of its first child.</param>
/// <param name="Pupils">By class and name.</param>
/// <param name="Persons">Everybody whom a file names, each once, with the files that name them.</param>
internal sealed record Household(string Key, IReadOnlyList<AudiencePupil> Pupils, IReadOnlyList<HouseholdPerson> Persons);
