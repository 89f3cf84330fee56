using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Modules.Tests.Workflows;

public class TaskRoutingRulesTests
{
    private const int Province = 1, City = 2, County = 3, Township = 4, School = 5, Class = 6;
    private const int Teacher = 11, Principal = 12, Deputy = 13, Reviewer = 14, Regional = 15, Administrator = 99;

    private static readonly OrganizationPath _class = new(Class, OrganizationLevel.Class)
    {
        ProvinceId = Province,
        CityId = City,
        CountyId = County,
        TownshipId = Township,
        SchoolId = School,
        ClassId = Class,
    };

    public static TheoryData<int, int[], int[], int[], string, int, TaskMarks> Ways => new()
    {
        { Teacher, [Principal], [Reviewer], [], RoleNames.Principal, School, TaskMarks.None },
        { Principal, [Principal, Deputy], [Reviewer], [], RoleNames.Principal, School, TaskMarks.None },
        { Principal, [Principal], [Reviewer], [], RoleNames.CountyReviewer, County, TaskMarks.HolderSubmitted },
        { Teacher, [], [Reviewer], [], RoleNames.CountyReviewer, County, TaskMarks.NobodyHoldsRole },
        { Teacher, [], [], [Regional], RoleNames.RegionAdministrator, City, TaskMarks.NobodyHoldsRole },
        { Principal, [Principal], [], [Regional], RoleNames.RegionAdministrator, City, TaskMarks.HolderSubmitted | TaskMarks.NobodyHoldsRole },
        { Teacher, [], [], [], RoleNames.SiteAdministrator, 0, TaskMarks.NobodyHoldsRole },
        { 0, [Principal], [Reviewer], [], RoleNames.Principal, School, TaskMarks.None },
    };

    [Theory, MemberData(nameof(Ways))]
    public void A_task_goes_to_whoever_holds_the_role_and_else_to_the_level_above(
        int submittedBy, int[] principals, int[] reviewers, int[] regionals, string role, int organizationId, TaskMarks marks)
    {
        var seats = TaskRoutingRules.Ladder(RoleNames.Principal, OrganizationLevel.School, _class).Select(seat => new RoleSeat(seat.Role, seat.OrganizationId, seat switch
        {
            (RoleNames.Principal, School) => principals,
            (RoleNames.CountyReviewer, County) => reviewers,
            (RoleNames.RegionAdministrator, City) => regionals,
            (RoleNames.SiteAdministrator, 0) => [Administrator],
            _ => [],
        })).ToList();

        Assert.Equal(new TaskRoute(role, organizationId, marks), TaskRoutingRules.Route(seats, submittedBy));
    }

    [Fact]
    public void The_last_seat_takes_what_nobody_else_may_so_that_nothing_waits_in_nobodys_inbox() =>
        Assert.Equal(
            new TaskRoute(RoleNames.SiteAdministrator, 0, TaskMarks.NobodyHoldsRole | TaskMarks.HolderSubmitted),
            TaskRoutingRules.Route([new(RoleNames.Principal, School, []), new(RoleNames.SiteAdministrator, 0, [Administrator])], Administrator));

    [Fact]
    public void The_ladder_leads_from_the_role_that_is_asked_for_to_the_site_and_passes_over_levels_that_decide_nothing() =>
        Assert.Equal(
            [(RoleNames.ClassTeacher, Class), (RoleNames.Principal, School), (RoleNames.CountyReviewer, County), (RoleNames.RegionAdministrator, City), (RoleNames.RegionAdministrator, Province), (RoleNames.SiteAdministrator, 0)],
            TaskRoutingRules.Ladder(RoleNames.ClassTeacher, OrganizationLevel.Class, _class));

    [Fact]
    public void What_a_school_has_no_clerk_for_its_principal_does_before_the_county_is_asked() =>
        Assert.Equal([(RoleNames.Clerk, School), (RoleNames.Principal, School), (RoleNames.CountyReviewer, County)], TaskRoutingRules.Ladder(RoleNames.Clerk, OrganizationLevel.School, _class).Take(3));

    [Fact]
    public void What_belongs_to_a_county_itself_is_not_asked_of_a_school() =>
        Assert.Equal(
            [(RoleNames.CountyReviewer, County), (RoleNames.RegionAdministrator, City), (RoleNames.RegionAdministrator, Province), (RoleNames.SiteAdministrator, 0)],
            TaskRoutingRules.Ladder(RoleNames.Principal, OrganizationLevel.School, new(County, OrganizationLevel.County) { ProvinceId = Province, CityId = City, CountyId = County }));
}
