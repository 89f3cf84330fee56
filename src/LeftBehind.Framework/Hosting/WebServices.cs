using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Framework.Content;
using LeftBehind.Framework.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

namespace LeftBehind.Framework.Hosting;

internal static class WebServices
{
    private static readonly CultureInfo[] _cultures = [new("zh-CN"), new("en")];

    public static void AddWeb(this IServiceCollection services, IConfiguration configuration, IReadOnlyList<ModuleInfo> modules)
    {
        var cms = configuration.GetSection(CmsOptions.Section).Get<CmsOptions>() ?? new CmsOptions();
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.AddAuthorization();
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(_cultures[0]);
            options.SupportedCultures = options.SupportedUICultures = _cultures;
            // The language is chosen in the header and kept in a cookie; what a foreign browser asks for is no choice.
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add<CommitActionFilter>();
            options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
        }).ConfigureApplicationPartManager(parts => AddModules(parts, modules))
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = FormTexts.Of);
        // Pages are UTF-8: a Chinese character as a reference would take eight bytes in place of three, and nobody could read the source.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new ThemeViewLocations()));
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = cms.Uploads.LargestBytes);
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = cms.Uploads.LargestBytes + UploadLimit.Room);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "af";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.HeaderName = "X-CSRF-TOKEN";
        });
        ProtectKeys(services, cms);
    }

    // The build lists application parts too, but caches that list: a module's first controller or view would be missed.
    private static void AddModules(ApplicationPartManager parts, IReadOnlyList<ModuleInfo> modules)
    {
        parts.FeatureProviders.Add(new InternalControllers());
        var known = parts.ApplicationParts.Select(part => (part.GetType(), part.Name)).ToHashSet();
        foreach (var module in modules)
        {
            var found = ApplicationPartFactory.GetApplicationPartFactory(module.Assembly).GetApplicationParts(module.Assembly);
            foreach (var part in found.Where(part => known.Add((part.GetType(), part.Name))))
            {
                parts.ApplicationParts.Add(part);
            }
        }
    }

    private static void ProtectKeys(IServiceCollection services, CmsOptions options)
    {
        var protection = services.AddDataProtection().SetApplicationName("cms");
        if (options.Database.Provider == DatabaseProvider.PostgreSql)
        {
            protection.PersistKeysToDbContext<CmsDbContext>();
        }
        else
        {
            protection.PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(options.DataPath, "keys")));
        }
    }

    internal static Type StartupOf(Type type) =>
        type.Assembly.GetExportedTypes().FirstOrDefault(candidate => candidate.IsSubclassOf(typeof(StartupBase))) ?? type;
}
