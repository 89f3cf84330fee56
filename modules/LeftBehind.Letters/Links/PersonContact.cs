using LeftBehind.Abstractions.Data;

namespace LeftBehind.Letters.Links;

/// <summary>How a person can be called and written to, and what they know of the child.</summary>
internal sealed record PersonContact(IReadOnlyList<string> Phones, PartialDate? Birthday)
{
    /// <summary>E-mail address; null where the file holds none.</summary>
    public string? Email { get; init; }

    public static PersonContact Unknown { get; } = new([], null);
}
