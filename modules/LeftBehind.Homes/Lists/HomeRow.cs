using LeftBehind.Homes.Indexes;

namespace LeftBehind.Homes.Lists;

/// <summary>A line of the list.</summary>
internal sealed class HomeRow
{
    public required HomeIndex Home { get; init; }

    /// <summary>The school that answers for it.</summary>
    public string? School { get; init; }

    /// <summary>Who manages it today; null for nobody.</summary>
    public string? Manager { get; init; }

    public string? ManagerPhone { get; init; }
}
