namespace LeftBehind.Framework.Hosting;

/// <summary>The section <c>LeftBehind</c> of the configuration.</summary>
public sealed class CmsOptions
{
    public const string Section = "LeftBehind";

    public string DataPath { get; set; } = "App_Data";

    public Uri? PublicBaseUrl { get; set; }

    public DatabaseOptions Database { get; set; } = new();

    public SetupOptions Setup { get; set; } = new();

    public UploadOptions Uploads { get; set; } = new();

    public LogOptions Log { get; set; } = new();
}
