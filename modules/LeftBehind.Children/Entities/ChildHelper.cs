using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Entities;

/// <summary>结对帮扶人 (S96, S107): who is paired with a child, from when to when. The last one without an end is the present one.</summary>
public sealed class ChildHelper : ScopedRow
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>单位（职业）</summary>
    public string Occupation { get; set; } = "";

    public string Phone { get; set; } = "";

    public DateOnly From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>The account of a helper who has one.</summary>
    public int? UserId { get; set; }
}
