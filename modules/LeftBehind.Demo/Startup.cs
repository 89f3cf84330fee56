using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Demo.Recipes;

namespace LeftBehind.Demo;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<DemoFileRows>()
        .AddScoped<IRecipeStepHandler, DemoChildrenStep>();
}
