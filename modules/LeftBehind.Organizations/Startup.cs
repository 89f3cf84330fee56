using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Organizations.Recipes;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<IOrganizationPaths, OrganizationPaths>()
        .AddScoped<IRecipeStepHandler, OrganizationsStep>();
}
