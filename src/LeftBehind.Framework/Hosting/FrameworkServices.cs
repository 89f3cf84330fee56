using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Drafts;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Abstractions.Templates;
using LeftBehind.Framework.Background;
using LeftBehind.Framework.Content;
using LeftBehind.Framework.Drafts;
using LeftBehind.Framework.Events;
using LeftBehind.Framework.Modules;
using LeftBehind.Framework.Navigation;
using LeftBehind.Framework.Recipes;
using LeftBehind.Framework.Security;
using LeftBehind.Framework.Settings;
using LeftBehind.Framework.Tables;
using LeftBehind.Framework.Templates;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Hosting;

internal static class FrameworkServices
{
    public static void AddFrameworkServices(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ModuleCatalog>();
        services.AddSingleton<IModuleCatalog>(provider => provider.GetRequiredService<ModuleCatalog>());

        services.AddScoped<UserContext>();
        services.AddScoped<IUserContext>(provider => provider.GetRequiredService<UserContext>());
        services.AddScoped<IScopeLift, ScopeLift>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddScoped<IAuthorizationHandler, PermissionAuthorizationHandler>();
        services.AddScoped<IAuthorizationMiddlewareResultHandler, NotFoundInsteadOfForbidden>();

        services.AddSingleton<KeyedHash>();
        services.AddSingleton<IKeyedHash>(provider => provider.GetRequiredService<KeyedHash>());

        services.AddSingleton<IContentDefinitionManager, ContentDefinitionManager>();
        services.AddSingleton<AnnotationTexts>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, BindingTexts>();
        services.AddSingleton<IPostConfigureOptions<MvcOptions>, FormTexts>();
        services.AddSingleton<IValidationAttributeAdapterProvider, FormTexts>();
        services.AddSingleton<PartValidator>();
        services.AddScoped<ContentPipeline>();
        services.AddScoped<ContentStamp>();
        services.AddScoped<ContentBatch>();
        services.AddScoped<ContentIndexer>();
        services.AddScoped<IContentReindex, ContentReindex>();
        services.AddScoped<IContentLock, ContentLock>();
        services.AddScoped<IPublishedContent, PublishedContent>();
        services.AddScoped<ContentScope>();
        services.AddScoped<ContentStore>();
        services.AddScoped<IContentManager, ContentManager>();
        services.AddScoped<IRecipeStepHandler, ContentStep>();

        services.AddScoped<IEventPublisher, EventPublisher>();
        services.AddScoped<IOutbox, Outbox>();
        services.AddSingleton<OutboxPump>();
        services.AddSingleton<OutboxLanes>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxLanes>());
        services.AddScoped<IBackgroundJobs, BackgroundJobs>();
        services.AddSingleton<JobHold>();
        services.AddSingleton<JobRunner>();
        services.AddScoped<IOutboxHandler, JobStarter>();
        services.AddSingleton<IBackgroundTask, DailyCopy>();
        services.AddSingleton<IBackgroundTask, OutboxCleanup>();
        services.AddSingleton<IBackgroundTask, FormDraftCleanup>();
        services.AddScoped<IFormDrafts, FormDrafts>();

        services.AddScoped<ISettings, SettingsStore>();
        services.AddScoped<INavigationManager, NavigationManager>();
        services.AddSingleton<RecipeExecutor>();
        services.AddSingleton<IRecipeExecutor>(provider => provider.GetRequiredService<RecipeExecutor>());
        services.AddSingleton<ILiquidTemplateManager, LiquidTemplateManager>();
        services.AddSingleton<ITableWriter, TableWriter>();
        services.AddScoped<IPersonalFiles, PersonalFiles>();
    }
}
