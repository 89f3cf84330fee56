namespace LeftBehind.Abstractions.Navigation;

/// <summary>The admin menu of the current user.</summary>
public interface INavigationManager
{
    /// <summary>Entries of modules that are on and permitted, sorted, with the current one marked.</summary>
    IReadOnlyList<MenuItem> Build();
}
