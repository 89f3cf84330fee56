using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Import;

/// <summary>An organization to be made under a parent, or one that is there, with what the line says of it.</summary>
internal sealed record OrganizationDraft(Organization Organization, Organization? Parent, ParsedOrganization Line)
{
    public bool IsNew => Organization.Id == 0;
}
