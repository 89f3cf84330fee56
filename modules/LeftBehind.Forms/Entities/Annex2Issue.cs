using LeftBehind.Abstractions.Data;

namespace LeftBehind.Forms.Entities;

/// <summary>
/// A school's Annex 2 as it was handed in: kept word for word, so that it can be printed again for ever whatever becomes of the
/// files, with the versions that it was made from. What has changed is told from one issue to the next.
/// </summary>
public sealed class Annex2Issue : ScopedRow
{
    public long Id { get; set; }

    /// <summary>As it stands in URLs.</summary>
    public string IssueId { get; set; } = "";

    /// <summary>填报时间</summary>
    public DateOnly FilledOn { get; set; }

    public DateTime IssuedUtc { get; set; }

    public int IssuedBy { get; set; }

    public string IssuedByName { get; set; } = "";

    /// <summary>Children on the register.</summary>
    public int Listed { get; set; }

    /// <summary>Children who left since the issue before.</summary>
    public int Departed { get; set; }

    /// <summary>JSON of an Annex2Document.</summary>
    public string Document { get; set; } = "{}";
}
