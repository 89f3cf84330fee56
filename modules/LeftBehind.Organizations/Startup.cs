using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Organizations.Recipes;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<OrganizationPaths>()
        .AddScoped<IOrganizationPaths>(services => services.GetRequiredService<OrganizationPaths>())
        .AddScoped<ISchoolCalendar, SchoolCalendar>()
        .AddScoped<IClassDirectory, ClassDirectory>()
        .AddScoped<IRecipeStepHandler, OrganizationsStep>();
}
