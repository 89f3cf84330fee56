namespace LeftBehind.Abstractions.Tables;

/// <summary>How files with people's data leave the site.</summary>
public sealed class PersonalFileSettings
{
    /// <summary>With a password only, as an encrypted archive.</summary>
    public bool MustBeLocked { get; set; }
}
