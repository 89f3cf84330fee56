namespace LeftBehind.Abstractions.Settings;

/// <summary>Settings as plain classes with defaults, stored as versioned JSON rows: for the site, or for one organization and those under it.</summary>
public interface ISettings
{
    /// <summary>The settings that hold at an organization: its own, else those of the nearest one above it, else the site's, else the defaults.</summary>
    Task<T> GetAsync<T>(int? organizationId, CancellationToken cancellationToken) where T : class, new();

    /// <summary>Stores settings in the current transaction, for the site where no organization is given.</summary>
    Task SaveAsync<T>(T settings, int? organizationId, CancellationToken cancellationToken) where T : class, new();
}
