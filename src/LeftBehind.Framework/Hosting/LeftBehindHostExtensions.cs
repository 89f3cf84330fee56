using System.CommandLine;
using System.Globalization;
using System.Reflection;
using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Framework.Content;
using LeftBehind.Framework.Data;
using LeftBehind.Framework.Logging;
using LeftBehind.Framework.Modules;
using LeftBehind.Framework.Operations;
using LeftBehind.Framework.Security;
using LeftBehind.Framework.Setup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Serilog.Extensions.Logging;

namespace LeftBehind.Framework.Hosting;

/// <summary>What a host calls.</summary>
public static class LeftBehindHostExtensions
{
    /// <summary>Registers the framework and every module compiled into the host.</summary>
    public static WebApplicationBuilder AddLeftBehind(this WebApplicationBuilder builder, Assembly host)
    {
        var modules = ModuleDiscovery.In(host);
        builder.WebHost.UseStaticWebAssets();
        // AddSerilog would let everything through to it, whatever the section Logging says.
        builder.Logging.ClearProviders().AddProvider(new SerilogLoggerProvider(CmsLog.Create(builder.Configuration.GetSection(CmsOptions.Section).Get<CmsOptions>() ?? new CmsOptions()), dispose: true));
        builder.Services.Configure<CmsOptions>(builder.Configuration.GetSection(CmsOptions.Section));
        builder.Services.AddSingleton(modules);
        builder.Services.AddFrameworkServices();
        builder.Services.AddSetup();
        builder.Services.AddOperations();
        builder.Services.AddDatabase();
        builder.Services.AddWeb(builder.Configuration, modules);
        foreach (var module in modules)
        {
            ModuleDiscovery.Startup(module)?.ConfigureServices(builder.Services);
        }
        ContentSubject.AddAll(builder.Services);
        builder.Services.AddScheduling(builder.Configuration);
        return builder;
    }

    /// <summary>Brings the schema up to date, reads which modules are on, and sets an empty site up where a recipe is configured.</summary>
    public static async Task PrepareLeftBehindAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await app.UpdateSchemaAsync(cancellationToken);
        var options = app.Services.GetRequiredService<IOptions<CmsOptions>>().Value.Setup;
        if (options.Recipe.Length > 0)
        {
            await app.Services.GetRequiredService<SiteSetup>().RunAsync(options.Recipe, options, cancellationToken);
        }
        if (!app.Services.GetRequiredService<SiteState>().IsSetUp)
        {
            app.Logger.LogWarning("The site is empty. Open /setup and enter this token: {Token}", app.Services.GetRequiredService<SetupToken>().Value);
        }
    }

    /// <summary>Brings the schema up to date and sets an empty site up.</summary>
    /// <returns>False where the site was set up already.</returns>
    /// <exception cref="RecipeException">The recipe is missing, wrong, or not allowed here.</exception>
    public static async Task<bool> SetUpAsync(this WebApplication app, string recipe, CancellationToken cancellationToken)
    {
        await app.UpdateSchemaAsync(cancellationToken);
        var options = app.Services.GetRequiredService<IOptions<CmsOptions>>().Value.Setup;
        return await app.Services.GetRequiredService<SiteSetup>().RunAsync(recipe, options, cancellationToken);
    }

    /// <summary>Brings the schema up to date and runs a recipe file.</summary>
    /// <exception cref="RecipeException">The file or a step is wrong; nothing of it stays.</exception>
    public static async Task RunRecipeAsync(this WebApplication app, string path, CancellationToken cancellationToken)
    {
        await app.UpdateSchemaAsync(cancellationToken);
        await app.Services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(path, cancellationToken);
    }

    /// <summary>The verbs that the modules compiled into a host bring.</summary>
    public static IReadOnlyList<Verb> VerbsOf(Assembly host) =>
        [.. ModuleDiscovery.In(host).SelectMany(module => ModuleDiscovery.Startup(module)?.Verbs ?? [])];

    /// <summary>Brings the schema up to date and runs a module's verb.</summary>
    /// <exception cref="VerbException">The verb could not do its work.</exception>
    public static async Task<int> RunVerbAsync(this WebApplication app, Verb verb, ParseResult arguments, CancellationToken cancellationToken)
    {
        await app.UpdateSchemaAsync(cancellationToken);
        // Files for people are in the site's language, whatever the machine speaks.
        var language = app.Services.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value.DefaultRequestCulture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.UICulture);
        var module = verb.GetType().Assembly;
        return app.Services.GetRequiredService<IModuleCatalog>().IsEnabled(module)
            ? await verb.RunAsync(arguments, app.Services, cancellationToken)
            : throw new VerbException($"The module {module.GetName().Name} is switched off.");
    }

    internal static async Task UpdateSchemaAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
        await app.Services.GetRequiredService<ModuleCatalog>().RefreshAsync(cancellationToken);
        await app.Services.GetRequiredService<SiteState>().RefreshAsync(cancellationToken);
        await app.Services.GetRequiredService<KeyedHash>().LoadAsync(cancellationToken);
    }

    /// <summary>The pipeline and all endpoints.</summary>
    public static WebApplication UseLeftBehind(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseSecurityHeaders(SecurityHeaders.Policy);
        app.UseMiddleware<NoStoreMiddleware>();
        app.UseRequestLocalization();
        app.UseMiddleware<AddressCheck>();
        app.UseRouting();
        app.UseMiddleware<UploadLimit>();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<DemoGate>();
        app.UseMiddleware<SetupGate>();
        app.UseAuthentication();
        app.UseMiddleware<UserContextMiddleware>();
        app.UseMiddleware<ModuleGate>();
        app.UseAuthorization();

        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
        app.MapHealth();
        foreach (var module in app.Services.GetRequiredService<IReadOnlyList<ModuleInfo>>())
        {
            var routes = app.MapGroup("").WithMetadata(new ModuleEndpoint(module.Id)).AddEndpointFilter<CommitEndpointFilter>();
            ModuleDiscovery.Startup(module)?.ConfigureEndpoints((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)routes);
        }
        return app;
    }
}
