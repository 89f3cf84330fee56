namespace LeftBehind.Framework.Hosting;

public sealed class UploadOptions
{
    public int LargestMegabytes { get; set; } = 32;

    public long LargestBytes => LargestMegabytes * 1024L * 1024L;
}
