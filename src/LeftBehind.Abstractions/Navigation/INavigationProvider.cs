namespace LeftBehind.Abstractions.Navigation;

/// <summary>A module's entries of the admin menu (its AdminMenu.cs).</summary>
public interface INavigationProvider
{
    /// <summary>All entries; the framework leaves out what the user may not see.</summary>
    IEnumerable<MenuItem> GetItems();
}
