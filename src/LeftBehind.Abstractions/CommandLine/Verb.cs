using System.CommandLine;

namespace LeftBehind.Abstractions.CommandLine;

/// <summary>
/// A verb of the host that a module brings (<c>export annex2</c>): a class per verb, listed in its Startup. It is made before there
/// are any services, to read the arguments; add options and arguments to <see cref="Command"/> in the constructor.
/// </summary>
/// <param name="group">The word before its name, which several modules may share (<c>export</c>); empty for none.</param>
/// <param name="name">Its own word.</param>
/// <param name="description">One English sentence for <c>--help</c>.</param>
public abstract class Verb(string group, string name, string description)
{
    /// <summary>The word before its name; empty for none.</summary>
    public string Group { get; } = group;

    /// <summary>Its name, options and arguments.</summary>
    public Command Command { get; } = new(name, description);

    /// <summary>
    /// Does the work in a site that is set up and does not serve. Use <c>IUnitOfWork</c> to act as the system or as somebody, in
    /// one transaction. Progress goes to standard output, complaints to standard error.
    /// </summary>
    /// <param name="arguments">Values of its options and arguments.</param>
    /// <param name="services">The site's services, not those of a request.</param>
    /// <param name="cancellationToken">Cancelled by Ctrl+C.</param>
    /// <returns>The exit status: 0 for success alone.</returns>
    /// <exception cref="VerbException">What the user has to hear; the exit status is then 1.</exception>
    public abstract Task<int> RunAsync(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken);
}
