using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Abstractions.Modules;

/// <summary>A module's index: what it registers and which endpoints it answers. One public class per module.</summary>
public abstract class StartupBase
{
    /// <summary>Registers the module's services. Runs in dependency order, also for modules that are switched off.</summary>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>Maps minimal endpoints; controllers are found by themselves. Endpoints of a module that is off answer 404.</summary>
    public virtual void ConfigureEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
