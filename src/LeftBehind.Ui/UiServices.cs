using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Paper;
using LeftBehind.Ui.Screens;
using LeftBehind.Ui.Security;
using LeftBehind.Ui.TagHelpers;
using LeftBehind.Ui.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Ui;

public static class UiServices
{
    /// <summary>Registers what the shared screen parts need.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services) => services
        .Configure<MvcOptions>(mvc => mvc.ValueProviderFactories.Insert(0, new SealedQueryValues()))
        .AddSingleton<SealedQuery>()
        .AddSingleton<SiteLanguage>()
        .AddSingleton<PublicAddress>()
        .AddScoped<PaperFont>()
        .AddScoped<FieldControls>()
        .AddSingleton<OpenedForm>()
        .AddScoped<FormWords>()
        .AddScoped<ContentEditor>()
        .AddScoped<ContentArchive>()
        .AddScoped<RoleWords>();
}
