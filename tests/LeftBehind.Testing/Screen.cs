namespace LeftBehind.Testing;

/// <summary>The two widths at which every page is looked at.</summary>
public sealed record Screen(int Width, int Height, bool Touch)
{
    public static Screen Desk { get; } = new(1440, 900, Touch: false);

    public static Screen Phone { get; } = new(390, 844, Touch: true);
}
