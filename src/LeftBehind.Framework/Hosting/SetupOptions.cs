namespace LeftBehind.Framework.Hosting;

public sealed class SetupOptions
{
    public string Recipe { get; set; } = "";

    public string AdminUserName { get; set; } = "admin";

    public string AdminPassword { get; set; } = "";

    public string DemoPassword { get; set; } = "Demo-2013!";

    public bool AllowDemo { get; set; }
}
