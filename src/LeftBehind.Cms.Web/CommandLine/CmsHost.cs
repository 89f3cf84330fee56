using LeftBehind.Framework.Hosting;

namespace LeftBehind.Cms.Web.CommandLine;

/// <summary>Builds the application for serving and for the verbs alike.</summary>
internal static class CmsHost
{
    public static WebApplication Build(IEnumerable<string> args)
    {
        // Started from anywhere (a service, a verb in another folder), the settings are those beside the program.
        var root = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. args], ContentRootPath = root });
        builder.AddLeftBehind(typeof(CmsHost).Assembly);
        return builder.Build();
    }
}
