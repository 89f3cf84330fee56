using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Entities;

/// <summary>What a school says of one person in one child's file: whether letters go to them. Where there is none, the file itself decides.</summary>
public sealed class ContactRule : ScopedRow
{
    public long Id { get; set; }

    /// <summary>The child.</summary>
    public string ContentItemId { get; set; } = "";

    public string PersonId { get; set; } = "";

    public ContactRuleKind Kind { get; set; }

    public LetterLanguage Language { get; set; }

    /// <summary>Why the person is blocked. Needed, so that nobody lifts a block unknowingly.</summary>
    public string Reason { get; set; } = "";

    public DateTime ChangedUtc { get; set; }

    public int ChangedBy { get; set; }

    public string ChangedByName { get; set; } = "";
}
