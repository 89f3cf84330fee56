using System.Text.Json;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;

namespace LeftBehind.Users.Recipes;

/// <summary>Accounts for trying the site out, with the demo password of the configuration.</summary>
internal sealed class DemoUsersStep(IDocumentSession session, UserManager<User> users, IConfiguration configuration, TimeProvider time) : IRecipeStepHandler
{
    private const string DefaultPassword = "Demo-2013!";

    public string StepName => "demo-users";

    public async Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        foreach (var row in step.Data["rows"].Deserialize<UserRow[]>(JsonSerializerOptions.Web) ?? [])
        {
            await EnsureAsync(row, cancellationToken);
        }
    }

    private async Task EnsureAsync(UserRow row, CancellationToken cancellationToken)
    {
        if (!RoleNames.All.Contains(row.Role))
        {
            throw new RecipeException($"The account {row.UserName} has the role {row.Role}, which does not exist.");
        }
        if (await users.FindByNameAsync(row.UserName) is not null)
        {
            return;
        }
        var user = new User { IsDemo = true }.Named(row.UserName, row.DisplayName);
        var created = await users.CreateAsync(user, configuration["LeftBehind:Setup:DemoPassword"] ?? DefaultPassword);
        if (!created.Succeeded)
        {
            throw new RecipeException($"The account {row.UserName} cannot be made: {string.Join(" ", created.Errors.Select(error => error.Description))}");
        }
        session.Set<Assignment>().Add(new Assignment
        {
            UserId = user.Id,
            Role = row.Role,
            OrganizationId = row.Organization is null ? 0 : await OrganizationAsync(row, cancellationToken),
            From = ChinaTime.Today(time),
        });
        await session.SaveAsync(cancellationToken);
    }

    private async Task<int> OrganizationAsync(UserRow row, CancellationToken cancellationToken) =>
        await session.Set<Organization>().Where(organization => organization.Code == row.Organization).Select(organization => organization.Id).FirstOrDefaultAsync(cancellationToken) is var id and not 0
            ? id
            : throw new RecipeException($"The account {row.UserName} belongs to the organization {row.Organization}, which is not there.");
}
