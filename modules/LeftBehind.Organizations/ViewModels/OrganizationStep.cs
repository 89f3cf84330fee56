using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.ViewModels;

/// <summary>A page that does one thing with an organization.</summary>
internal sealed record OrganizationStep<TForm>(Organization Organization, TForm Form);
