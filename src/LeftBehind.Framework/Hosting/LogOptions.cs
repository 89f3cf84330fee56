namespace LeftBehind.Framework.Hosting;

public sealed class LogOptions
{
    /// <summary>Whether the log goes to the console as well as to the files in DataPath.</summary>
    public bool Console { get; set; } = true;
}
