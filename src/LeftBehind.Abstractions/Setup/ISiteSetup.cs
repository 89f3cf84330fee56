namespace LeftBehind.Abstractions.Setup;

/// <summary>Sets an empty site up from its first page.</summary>
public interface ISiteSetup
{
    /// <summary>The recipes that a site may begin with here.</summary>
    Task<IReadOnlyList<SetupRecipe>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Runs the recipe and makes the administrator's account in a transaction of its own: all of it or nothing.</summary>
    /// <returns>What is wrong, by field, in the user's language; empty when the site is set up.</returns>
    Task<IReadOnlyList<Content.ContentError>> RunAsync(SetupRequest request, CancellationToken cancellationToken);
}
