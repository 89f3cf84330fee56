using LeftBehind.Ui.Security;

namespace LeftBehind.Users.Import;

/// <summary>The module's own words, those of roles, and those of reading cells.</summary>
internal sealed class PeopleTexts(RoleWords roles, IStringLocalizer<Startup> own, IStringLocalizer<LeftBehind.Import.Startup> ofImport, IStringLocalizer<LeftBehind.Organizations.Startup> ofOrganizations)
{
    public RoleWords Roles => roles;

    public IStringLocalizer<Startup> Own => own;

    public IStringLocalizer<LeftBehind.Import.Startup> OfImport => ofImport;

    public IStringLocalizer<LeftBehind.Organizations.Startup> OfOrganizations => ofOrganizations;
}
