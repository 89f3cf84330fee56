namespace LeftBehind.Abstractions.Workflows;

/// <summary>A version was sent back to those who wrote it. Published in the transaction that did it.</summary>
/// <param name="Key">Names this return; the next one of the same version has another.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="ContentItemId">Which.</param>
public sealed record ReviewReturned(string Key, string ContentType, string ContentItemId)
{
    /// <summary>Whose record it is.</summary>
    public required int OrganizationId { get; init; }

    /// <summary>Who handed it in, 0 for the system.</summary>
    public required int SubmittedBy { get; init; }

    /// <summary>Why, as the reader sees it.</summary>
    public required string Reason { get; init; }
}
