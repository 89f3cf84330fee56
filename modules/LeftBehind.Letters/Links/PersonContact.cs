using LeftBehind.Abstractions.Data;

namespace LeftBehind.Letters.Links;

/// <summary>How a person can be called, and what they know of the child.</summary>
internal sealed record PersonContact(IReadOnlyList<string> Phones, PartialDate? Birthday)
{
    public static PersonContact Unknown { get; } = new([], null);
}
