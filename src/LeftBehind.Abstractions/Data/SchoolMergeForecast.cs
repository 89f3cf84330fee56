namespace LeftBehind.Abstractions.Data;

/// <summary>What a merger of schools means for a module, in the user's language.</summary>
/// <param name="Happens">What will be done.</param>
/// <param name="Obstacles">What has to be settled before; with one of them nothing is done.</param>
public sealed record SchoolMergeForecast(IReadOnlyList<string> Happens, IReadOnlyList<string> Obstacles)
{
    /// <summary>It means nothing for it.</summary>
    public static SchoolMergeForecast None { get; } = new([], []);
}
