using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Letters.Links;

/// <summary>How a person can be called and written to, and what they know of the child.</summary>
internal sealed record PersonContact(IReadOnlyList<string> Phones, PartialDate? Birthday)
{
    /// <summary>E-mail address; null where the file holds none.</summary>
    public string? Email { get; init; }

    /// <summary>The first number that takes text messages; null where there is none.</summary>
    public string? Mobile => Phones.FirstOrDefault(phone => PhoneNumber.TryParse(phone, out var number) && number.Kind == PhoneKind.Mobile);

    public static PersonContact Unknown { get; } = new([], null);
}
