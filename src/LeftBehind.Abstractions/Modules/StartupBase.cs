using LeftBehind.Abstractions.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Abstractions.Modules;

/// <summary>A module's index: what it registers, which endpoints it answers and which verbs it brings. One public class per module.</summary>
public abstract class StartupBase
{
    /// <summary>The module's verbs of the host. Those of a module that is switched off are refused.</summary>
    public virtual IReadOnlyList<Verb> Verbs => [];

    /// <summary>Registers the module's services. Runs in dependency order, also for modules that are switched off.</summary>
    public virtual void ConfigureServices(IServiceCollection services)
    {
    }

    /// <summary>Maps minimal endpoints; controllers are found by themselves. Endpoints of a module that is off answer 404.</summary>
    public virtual void ConfigureEndpoints(IEndpointRouteBuilder routes)
    {
    }
}
