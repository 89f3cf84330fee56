using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.ViewModels;

/// <summary>Empty parents: too many for a list, so the code is typed.</summary>
internal sealed record MovePage(Organization Organization, MoveForm Form, IReadOnlyList<Organization> Parents);
