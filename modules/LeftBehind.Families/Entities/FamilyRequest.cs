using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Families.Entities;

/// <summary>
/// Something that a family waits for. It belongs to the class of the children that it is about. Of one cause there is at most one that
/// is open: what comes after it joins it.
/// </summary>
public sealed class FamilyRequest : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    /// <summary>As it stands in addresses: 32 characters, says nothing about a person.</summary>
    public string RequestId { get; set; } = "";

    public FamilyRequestKind Kind { get; set; }

    public string Cause { get; set; } = "";

    /// <summary>Whose letter it came by.</summary>
    public long RecipientId { get; set; }

    public string LetterId { get; set; } = "";

    public string PersonId { get; set; } = "";

    public string PersonName { get; set; } = "";

    public string Relation { get; set; } = "";

    /// <summary>Item ids, with commas.</summary>
    public string ChildIds { get; set; } = "";

    public string ChildNames { get; set; } = "";

    /// <summary>What was reported; empty again once it is decided.</summary>
    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public string Address { get; set; } = "";

    public string WorkPlace { get; set; } = "";

    /// <summary>Of whoever looks after the child.</summary>
    public string GuardianPhone { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    public DateTime? HandledUtc { get; set; }

    public string HandledByName { get; set; } = "";

    /// <summary>How the family was answered.</summary>
    public LetterChannel Channel { get; set; }

    /// <summary>What came of it, in a line; of a report, which fields were taken over.</summary>
    public string Result { get; set; } = "";

    public IReadOnlyList<string> Children => ChildIds.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
