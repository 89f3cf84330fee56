using LeftBehind.Abstractions.Data;

namespace LeftBehind.Letters.Entities;

/// <summary>
/// Somebody was in touch about a child (S66–S72): by letter, reply, call, visit. What was said is not kept, only that and how
/// (未成年人学校保护规定: no content of letters and calls).
/// </summary>
public sealed class Contact : ScopedRow
{
    public long Id { get; set; }

    /// <summary>The child.</summary>
    public string ContentItemId { get; set; } = "";

    public string PersonId { get; set; } = "";

    public string PersonName { get; set; } = "";

    public LetterChannel Channel { get; set; }

    public ContactDirection Direction { get; set; }

    /// <summary>Whether the person was reached; a letter that was sent has not reached anybody yet.</summary>
    public bool IsReached { get; set; }

    public DateTime HappenedUtc { get; set; }

    public int ByUserId { get; set; }

    public string ByName { get; set; } = "";

    /// <summary>The letter that it was about; empty where there was none.</summary>
    public string LetterId { get; set; } = "";

    /// <summary>What it was about, in a line.</summary>
    public string Topic { get; set; } = "";
}
