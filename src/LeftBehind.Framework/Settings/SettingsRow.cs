namespace LeftBehind.Framework.Settings;

internal sealed class SettingsRow
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>0 for the site.</summary>
    public int OrganizationId { get; set; }

    public string Json { get; set; } = "";

    public int Revision { get; set; }
}
