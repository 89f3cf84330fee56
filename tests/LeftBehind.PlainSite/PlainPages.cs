using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LeftBehind.Abstractions.Setup;
using LeftBehind.Ui;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace LeftBehind.PlainSite;

/// <summary>An application with a cookie that shows pages of ours: MVC with the views of some assemblies, in Chinese.</summary>
internal static class PlainPages
{
    public static WebApplicationBuilder Create(string[] args, params Assembly[] views)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddAuthorization();
        builder.Services.AddLocalization(options => options.ResourcesPath = "Resources");
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(options => options.HeaderName = "X-CSRF-TOKEN");
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(parts => PlainParts.Add(parts, [Assembly.GetExecutingAssembly(), .. views, typeof(UiServices).Assembly]));
        builder.Services.AddUi();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ISiteState>(new FixedSite());
        return builder;
    }

    public static int Run(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        var chinese = new CultureInfo("zh-CN");
        app.UseRequestLocalization(new RequestLocalizationOptions { DefaultRequestCulture = new RequestCulture(chinese), SupportedCultures = [chinese], SupportedUICultures = [chinese], RequestCultureProviders = [] });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets();
        app.MapControllers().WithStaticAssets();
        app.Run();
        return 0;
    }

    private sealed class FixedSite : ISiteState
    {
        public bool IsSetUp => true;

        public bool IsDemo => true;
    }
}
