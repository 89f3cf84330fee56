using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.PlainSite;

/// <summary>A family's letter by a plain controller: cookie, EF and the same views; one family, whose name is put in by hand.</summary>
internal static class LetterSite
{
    public static int Run(string settingsFile, string[] args)
    {
        var settings = JsonSerializer.Deserialize<LetterSettings>(File.ReadAllText(settingsFile))!;
        var builder = PlainPages.Create(args, typeof(Portal.Startup).Assembly, typeof(PortalTheme.Startup).Assembly);
        builder.Services.AddDbContext<LetterContext>(options => options.UseSqlite(settings.Connection));
        builder.Services.AddSingleton(settings);
        return PlainPages.Run(builder);
    }
}
