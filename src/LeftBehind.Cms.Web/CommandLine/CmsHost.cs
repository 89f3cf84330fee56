using LeftBehind.Framework.Hosting;

namespace LeftBehind.Cms.Web.CommandLine;

/// <summary>Builds the application for serving and for the verbs alike.</summary>
internal static class CmsHost
{
    public static WebApplication Build(IEnumerable<string> args)
    {
        var builder = WebApplication.CreateBuilder([.. args]);
        builder.AddLeftBehind(typeof(CmsHost).Assembly);
        return builder.Build();
    }
}
