using LeftBehind.Abstractions.Data;

namespace LeftBehind.Abstractions.Security;

/// <summary>
/// Lets one person see one content item for a time: a helper, counsellor or home manager (未成年人网络保护条例 art. 36: access to
/// minors' data needs approval and is recorded). Their lists start from this table.
/// </summary>
public sealed class RecordGrant : ScopedRow, IGoesWithContent
{
    /// <summary>Row id.</summary>
    public long Id { get; set; }

    /// <summary>Who may see it.</summary>
    public int UserId { get; set; }

    /// <summary>What may be seen.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>Why, in words (结对帮扶).</summary>
    public string Reason { get; set; } = "";

    /// <summary>First day.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? Until { get; set; }
}
