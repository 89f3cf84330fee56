using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Setup;
using LeftBehind.Ui;
using LeftBehind.Ui.Navigation;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Localization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.WebEncoders;

namespace LeftBehind.PlainSite;

/// <summary>The pupils' list by a plain controller: cookie, EF, the same query and the same views; menu and user are fixed.</summary>
internal static class ListSite
{
    public static int Run(string settingsFile, string[] args)
    {
        var settings = JsonSerializer.Deserialize<ListSettings>(File.ReadAllText(settingsFile))!;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddDbContext<ListContext>(options => options.UseSqlite(settings.Connection));
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddAuthorization();
        builder.Services.AddLocalization(options => options.ResourcesPath = "Resources");
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(options => options.HeaderName = "X-CSRF-TOKEN");
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(parts => PlainParts.Add(
            parts, Assembly.GetExecutingAssembly(), typeof(Children.Startup).Assembly, typeof(AdminTheme.Startup).Assembly, typeof(UiServices).Assembly));
        AddFixed(builder.Services, settings);
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

    // The theme's pages ask for these.
    private static void AddFixed(IServiceCollection services, ListSettings settings)
    {
        services.AddUi();
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<INavigationManager>(new FixedMenu(settings.Menu));
        services.AddSingleton<IAssignmentSource>(new FixedAssignments(settings.Assignments));
        services.AddSingleton<ISiteState>(new FixedSite());
        services.AddSingleton<IUserContext>(new FixedUser(new CurrentUser(settings.UserId, settings.UserName, settings.DisplayName)
        {
            RoleName = settings.RoleName,
            Permissions = settings.Permissions.ToHashSet(),
            Scope = new UserScope(ScopeKind.Organization, OrganizationLevel.School, settings.SchoolId),
        }));
    }

    private sealed class FixedMenu(IReadOnlyList<MenuItem> items) : INavigationManager
    {
        public IReadOnlyList<MenuItem> Build() => items;
    }

    private sealed class FixedAssignments(IReadOnlyList<AssignmentOption> options) : IAssignmentSource
    {
        public Task<IReadOnlyList<AssignmentOption>> ListAsync(CancellationToken cancellationToken) => Task.FromResult(options);
    }

    private sealed class FixedSite : ISiteState
    {
        public bool IsSetUp => true;

        public bool IsDemo => true;
    }

    private sealed class FixedUser(CurrentUser user) : IUserContext
    {
        public CurrentUser User => user;
    }
}
