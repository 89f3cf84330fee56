using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows;

/// <summary>Draws types, tries them and compares their versions.</summary>
internal static class DesignerServices
{
    public static IServiceCollection AddDesigner(this IServiceCollection services) => services
        .AddScoped<PaletteFields>()
        .AddScoped<ActivityPalette>()
        .AddScoped<DesignProblemWords>()
        .AddScoped<DesignChecker>()
        .AddScoped<TypeDesigner>()
        .AddScoped<ComparisonWords>()
        .AddScoped<TypeVersions>()
        .AddScoped<TrialWords>()
        .AddScoped<TrialForecastWords>()
        .AddScoped<TaskForecast>()
        .AddScoped<TrialEngine>()
        .AddScoped<TrialRunner>()
        .AddScoped<TrialSamples>()
        .AddScoped<TrialDesk>();
}
