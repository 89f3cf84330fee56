namespace LeftBehind.Letters.Contacts;

/// <summary>A pupil whose family nobody has reached for a time.</summary>
internal sealed class QuietRow
{
    public required long Id { get; init; }

    public required string ContentItemId { get; init; }

    public required string Name { get; init; }

    public required string SortKey { get; init; }

    public required int OrganizationId { get; init; }

    /// <summary>Null where nobody was reached ever.</summary>
    public DateTime? LastUtc { get; init; }
}
