namespace LeftBehind.Letters.Entities;

/// <summary>
/// Whom a block holds for, by each id under which a file names them: a sibling's file that was typed apart has another id. This table
/// alone says whether anything may go to a person; it is worked out when a block is noted, and whenever a file is saved.
/// </summary>
public sealed class BlockedPerson
{
    public long Id { get; set; }

    public string PersonId { get; set; } = "";

    /// <summary>The child whose file names them so.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The child in whose file the block was noted.</summary>
    public string NotedInId { get; set; } = "";

    /// <summary>The person's id there.</summary>
    public string NotedAsId { get; set; } = "";

    /// <summary>As the file of the block has it; empty until it has been looked up.</summary>
    public string Name { get; set; } = "";
}
