using LeftBehind.Homes.Parts;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.ViewModels;

/// <summary>What the list was asked for.</summary>
internal sealed class HomeFilter : KeysetCursor
{
    public string? Q { get; set; }

    /// <summary>A school, for those above it.</summary>
    public int? School { get; set; }

    public HomeKind? Kind { get; set; }

    public HomeHost? Host { get; set; }

    public HomeFlag? Flag { get; set; }

    public string? Sort { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Q) && School is null && Kind is null && Host is null && Flag is null;
}
