using LeftBehind.Framework.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Setup;

/// <summary>Where accounts with a password that everybody knows may exist: in development, or where the configuration says so.</summary>
internal sealed class DemoAllowance(IHostEnvironment environment, IOptions<CmsOptions> options)
{
    public bool MayBeSetUp => environment.IsDevelopment() || options.Value.Setup.AllowDemo;

    public bool MayBeReached => options.Value.Setup.AllowDemo;
}
