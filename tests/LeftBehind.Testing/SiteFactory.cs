using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Testing;

/// <summary>The real host on Kestrel with the settings of one test site.</summary>
internal sealed class SiteFactory(TestDatabase database, string dataPath, TimeProvider clock, string recipe) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseContentRoot(Repository.PathOf("src", "LeftBehind.Cms.Web"));
        builder.UseSetting("LeftBehind:DataPath", dataPath);
        builder.UseSetting("LeftBehind:Database:Provider", database.Kind.ToString());
        builder.UseSetting("LeftBehind:Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("LeftBehind:Setup:Recipe", recipe);
        builder.UseSetting("LeftBehind:Setup:AdminPassword", DemoAccounts.Password);
        builder.UseSetting("LeftBehind:Log:Console", "false");
        builder.ConfigureLogging(logging => logging.AddProvider(new SiteLogProvider(Path.Combine(dataPath, "test.log"))));
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(clock)));
        // Tests sign in some thousands of times, and what is slow on purpose would be a tenth of their time.
        builder.ConfigureServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000));
    }

    public Uri Start()
    {
        UseKestrel(options => options.Listen(IPAddress.Loopback, 0));
        StartServer();
        return ClientOptions.BaseAddress;
    }
}
