using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.ViewModels;

/// <summary>A school year on the list: its terms, and who set them; nobody where the usual ones hold.</summary>
internal sealed record YearOfTerms(SchoolYear Year, IReadOnlyList<Term> Terms, Organization? SetBy);
