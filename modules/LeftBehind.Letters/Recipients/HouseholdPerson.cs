namespace LeftBehind.Letters.Recipients;

/// <summary>A person of a household, and who of its children is named beside them.</summary>
/// <param name="Person">As the first of the files has them.</param>
/// <param name="Named">Each child with the id that the person has in its file.</param>
internal sealed record HouseholdPerson(PupilPerson Person, IReadOnlyList<(AudiencePupil Pupil, PupilPerson As)> Named);
