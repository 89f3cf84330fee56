using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Security;
using LeftBehind.Ui.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Ui;

public static class UiServices
{
    /// <summary>Registers what the shared screen parts need.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services) => services
        .AddScoped<FieldControls>()
        .AddSingleton<OpenedForm>()
        .AddScoped<FormWords>()
        .AddScoped<ContentEditor>()
        .AddScoped<ContentArchive>()
        .AddScoped<RoleWords>();
}
