using LeftBehind.Abstractions.Data;

namespace LeftBehind.Letters.Entities;

/// <summary>
/// A person whom a version of a letter goes to, and what has come of it. It belongs to the class of the first child that it names.
/// Each state has its own time, so that none stands in for another: only a person who confirmed has seen it.
/// </summary>
public sealed class LetterRecipient : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    /// <summary>The same for all persons of one household: they share one letter on paper.</summary>
    public string HouseholdKey { get; set; } = "";

    public string PersonId { get; set; } = "";

    public string PersonName { get; set; } = "";

    /// <summary>父亲, 母亲, or what the file says.</summary>
    public string Relation { get; set; } = "";

    /// <summary>The paper letter of the household is addressed to this person.</summary>
    public bool IsAddressee { get; set; }

    /// <summary>Item ids of the children that the letter names, with commas.</summary>
    public string ChildIds { get; set; } = "";

    public string ChildNames { get; set; } = "";

    /// <summary>By class, then by pinyin of the first child, then by household.</summary>
    public string SortKey { get; set; } = "";

    public LetterChannel Channel { get; set; }

    /// <summary>已发送</summary>
    public DateTime? SentUtc { get; set; }

    /// <summary>When it was sent once more, since nobody had confirmed it.</summary>
    public DateTime? SentAgainUtc { get; set; }

    /// <summary>已打开</summary>
    public DateTime? OpenedUtc { get; set; }

    /// <summary>已确认</summary>
    public DateTime? ConfirmedUtc { get; set; }

    /// <summary>纸质回执</summary>
    public DateTime? PaperUtc { get; set; }

    /// <summary>电话告知</summary>
    public DateTime? PhonedUtc { get; set; }

    /// <summary>Asks to be called; cleared by the call.</summary>
    public DateTime? CallAskedUtc { get; set; }

    /// <summary>When a call suits, or why the letter could not be delivered.</summary>
    public string Note { get; set; } = "";

    /// <summary>Could not be delivered, or the number is not this person's.</summary>
    public DateTime? FailedUtc { get; set; }

    public string TokenHash { get; set; } = "";

    public DateTime LinkExpiresUtc { get; set; }

    public DateTime? LinkRevokedUtc { get; set; }

    /// <summary>Wrong answers to the check since it was last opened or unlocked.</summary>
    public int LinkTries { get; set; }

    public IReadOnlyList<string> Children => ChildIds.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
