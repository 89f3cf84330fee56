using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.PlainSite;

/// <summary>Identity with EF, controllers and views: what <c>dotnet new mvc --auth Individual</c> makes, on the users of a site of ours.</summary>
internal static class IdentitySite
{
    public static int Run(string provider, string connection, string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddDbContext<IdentityContext>(options => _ = provider == "PostgreSql" ? options.UseNpgsql(connection) : options.UseSqlite(connection));
        builder.Services.AddIdentity<IdentityUser<int>, IdentityRole<int>>().AddEntityFrameworkStores<IdentityContext>().AddDefaultTokenProviders();
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(parts => PlainParts.Add(parts, Assembly.GetExecutingAssembly()));
        var app = builder.Build();
        app.UseExceptionHandler("/error");
        app.UseStaticFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapDefaultControllerRoute();
        app.Run();
        return 0;
    }
}
