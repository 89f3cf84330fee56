using System.Globalization;
using System.Net;
using LeftBehind.Abstractions.Security;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Users;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;

namespace LeftBehind.Modules.Tests.Security;

// Whoever has two roles acts in one at a time, and gets no further than those who have that one alone.
public sealed partial class AuthorizationMatrixTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Site Site => shared.Site;

    [Fact]
    public async Task A_class_teacher_who_is_home_manager_too_gets_in_each_role_as_far_as_it_goes_alone()
    {
        var (teacher, manager) = (await Site.UserAsync(DemoAccounts.Teacher), await Site.UserAsync(DemoAccounts.HomeManager));
        var account = await Site.AddPersonAsync("liangren", "梁两任", RoleNames.ClassTeacher, teacher.Scope.OrganizationId);
        await Site.GiveAsync(account, RoleNames.HomeManager, manager.Scope.OrganizationId);
        var file = (await Site.RowsAsync(DemoAccounts.Teacher)).First(row => row is { Published: true, ExitOn: null });
        using var client = await Site.SignInAsync(account);
        var caller = new RouteCaller(Site, client, await client.TokenAsync("/account"));
        var subjects = await new ScopeBorder(Site, DemoAccounts.Teacher).InsideAsync();
        var telling = RouteTable.Of(Site).Where(route => route.Method == "GET" && !RouteSubjects.Concerns(route)
            && AuthorizationMatrix.Cell(route, DemoAccounts.Teacher) != AuthorizationMatrix.Cell(route, DemoAccounts.HomeManager)).ToList();

        foreach (var (role, like, sees) in new[] { (RoleNames.HomeManager, DemoAccounts.HomeManager, HttpStatusCode.NotFound), (RoleNames.ClassTeacher, DemoAccounts.Teacher, HttpStatusCode.OK) })
        {
            await ActAsync(client, account, assignment => assignment.Role == role);
            foreach (var (turn, route) in telling.Index())
            {
                Assert.Equal($"{role} {route.Key} {AuthorizationMatrix.Cell(route, like)}", $"{role} {route.Key} {await caller.CallAsync(route, subjects, turn)}");
            }
            // Nobody granted the home manager the class's files.
            using var page = await client.GetAsync($"/admin/children/{file.ContentItemId}");
            Assert.Equal(sees, page.StatusCode);
            Assert.Equal(sees == HttpStatusCode.OK, (await client.GetPageAsync("/admin/children")).Contains(file.ContentItemId, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_principal_of_two_schools_gets_at_nothing_of_the_one_while_acting_in_the_other()
    {
        var border = new ScopeBorder(Site, DemoAccounts.Principal);
        RouteSubjects[] schools = [await border.InsideAsync(), (await border.OutsideAsync())[0]];
        var account = await Site.AddPersonAsync("shuangxiao", "双校长", RoleNames.Principal, schools[0].SchoolId);
        await Site.GiveAsync(account, RoleNames.Principal, schools[1].SchoolId);
        var files = (await Site.RowsAsync(DemoAccounts.County, published: true)).Where(row => row.ExitOn is null).ToLookup(row => row.SchoolId, row => row.ContentItemId);
        using var client = await Site.SignInAsync(account);
        var caller = new RouteCaller(Site, client, await client.TokenAsync("/account"));
        // A round is the county's, and so that of both schools.
        var records = RouteTable.Of(Site).Where(route => route is { Method: "GET", Path: not "/admin/rounds/{roundId}" } && RouteSubjects.Concerns(route)
            && AuthorizationMatrix.Cell(route, DemoAccounts.Principal) == "in/404").ToList();

        foreach (var (here, there) in new[] { (schools[0], schools[1]), (schools[1], schools[0]) })
        {
            await ActAsync(client, account, assignment => assignment.OrganizationId == here.SchoolId);
            var open = new List<string>();
            foreach (var (turn, route) in records.Index())
            {
                if (await caller.CallAsync(route, there, turn) != RouteCaller.NotThere)
                {
                    open.Add(route.Key);
                }
            }
            Assert.Empty(open);
            foreach (var (school, expected) in new[] { (here, HttpStatusCode.OK), (there, HttpStatusCode.NotFound) })
            {
                using var page = await client.GetAsync($"/admin/children/{files[school.SchoolId].First()}");
                Assert.Equal(expected, page.StatusCode);
            }
        }
    }

    private async Task ActAsync(SiteClient client, string account, Func<Assignment, bool> which)
    {
        var assignment = (await Site.AssignmentsAsync(account)).Single(which);
        using var answer = await client.PostFormAsync("/account/assignment", new() { ["id"] = assignment.Id.ToString(CultureInfo.InvariantCulture) }, "/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
