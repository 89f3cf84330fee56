namespace LeftBehind.Abstractions.Settings;

/// <summary>What holds for the whole site. Its row exists from the moment that the site was set up.</summary>
public sealed class SiteSettings
{
    /// <summary>Name of the recipe that the site was set up with.</summary>
    public string SetUpWith { get; set; } = "";

    /// <summary>True where invented people were put in: every page then says so, and real data should not be entered.</summary>
    public bool IsDemo { get; set; }
}
