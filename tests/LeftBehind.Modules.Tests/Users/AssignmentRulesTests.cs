using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users;

namespace LeftBehind.Modules.Tests.Users;

public class AssignmentRulesTests
{
    private static readonly Place _county = new(3, OrganizationLevel.County);
    private static readonly Place _school = new(5, OrganizationLevel.School);

    [Theory]
    [InlineData(RoleNames.CountyReviewer, RoleNames.Principal, true)]
    [InlineData(RoleNames.CountyReviewer, RoleNames.CountyReviewer, true)]
    [InlineData(RoleNames.CountyReviewer, RoleNames.RegionAdministrator, false)]
    [InlineData(RoleNames.CountyReviewer, RoleNames.SiteAdministrator, false)]
    [InlineData(RoleNames.Principal, RoleNames.Clerk, true)]
    [InlineData(RoleNames.Principal, RoleNames.Principal, true)]
    [InlineData(RoleNames.Principal, RoleNames.CountyReviewer, false)]
    [InlineData(RoleNames.Clerk, RoleNames.ClassTeacher, true)]
    [InlineData(RoleNames.Clerk, RoleNames.Principal, false)]
    [InlineData(RoleNames.Mentor, RoleNames.Clerk, false)]
    public void Nobody_gives_a_role_above_their_own(string giver, string role, bool may) =>
        Assert.Equal(may, AssignmentRules.MayGive(Holder(giver, _school), role, _school.Row()));

    [Fact]
    public void Nobody_gives_a_role_outside_their_organization()
    {
        var principal = Holder(RoleNames.Principal, _school);

        Assert.False(AssignmentRules.MayGive(principal, RoleNames.Clerk, new Place(6, OrganizationLevel.School).Row()));
        Assert.False(AssignmentRules.MayGive(principal, RoleNames.Clerk, _county.Row()));
    }

    [Fact]
    public void A_role_that_stands_nowhere_is_given_by_the_sites_administrator_alone()
    {
        var administrator = Holder(RoleNames.SiteAdministrator, _county) with { Scope = UserScope.Everything };

        Assert.True(AssignmentRules.MayGive(administrator, RoleNames.SiteAdministrator, null));
        Assert.False(AssignmentRules.MayGive(Holder(RoleNames.CountyReviewer, _county), RoleNames.Clerk, null));
    }

    [Fact]
    public void Without_the_permission_no_role_is_given_and_granted_files_give_no_say_over_people()
    {
        var clerk = Holder(RoleNames.Clerk, _school);
        var mentor = Holder(RoleNames.Mentor, _school) with { Scope = new UserScope(ScopeKind.Granted, OrganizationLevel.School, _school.Id) };

        Assert.False(AssignmentRules.MayGive(clerk with { Permissions = new HashSet<string>() }, RoleNames.ClassTeacher, _school.Row()));
        Assert.False(AssignmentRules.MayGive(mentor, RoleNames.Mentor, _school.Row()));
    }

    [Theory]
    [InlineData(RoleNames.CountyReviewer, OrganizationLevel.School, false)]
    [InlineData(RoleNames.CountyReviewer, OrganizationLevel.County, true)]
    [InlineData(RoleNames.ClassTeacher, OrganizationLevel.School, false)]
    [InlineData(RoleNames.HomeManager, OrganizationLevel.Village, true)]
    public void A_role_stands_at_the_organizations_it_is_meant_for(string role, OrganizationLevel level, bool fits) =>
        Assert.Equal(fits, AssignmentRules.FitsAt(role, level));

    [Fact]
    public void Every_role_but_the_sites_administrators_stands_somewhere() =>
        Assert.All(RoleNames.All.Except([RoleNames.SiteAdministrator]), role => Assert.NotEmpty(AssignmentRules.LevelsOf(role)));

    private static CurrentUser Holder(string role, Place at) => new(7, "giver", "Giver")
    {
        RoleName = role,
        Scope = new UserScope(ScopeKind.Organization, at.Level, at.Id),
        Permissions = new HashSet<string> { Permissions.Manage },
    };

    private sealed record Place(int Id, OrganizationLevel Level)
    {
        public RecordGrant Row() => new()
        {
            OrganizationId = Id,
            CountyId = Level == OrganizationLevel.County ? Id : 3,
            SchoolId = Level == OrganizationLevel.School ? Id : null,
        };
    }
}
