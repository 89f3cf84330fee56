using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Demo.Recipes;
using LeftBehind.Demo.Scale;
using LeftBehind.Demo.Verbs;

namespace LeftBehind.Demo;

public sealed class Startup : StartupBase
{
    public override IReadOnlyList<Verb> Verbs => [new Generate()];

    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<DemoFileRows>()
        .AddScoped<InventedFiles>()
        .AddScoped<SchoolFiller>()
        .AddScoped<IRecipeStepHandler, DemoChildrenStep>();
}
