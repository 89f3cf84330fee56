using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Entities;

/// <summary>A name that an organization bore until a day. What was printed then is printed under it again.</summary>
public sealed class FormerName : ScopedRow
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The last day on which it held.</summary>
    public DateOnly Until { get; set; }
}
