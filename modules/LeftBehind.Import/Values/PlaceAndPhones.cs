using LeftBehind.Abstractions.Data;

namespace LeftBehind.Import.Values;

/// <summary>What 外出地及电话 says.</summary>
public sealed record PlaceAndPhones
{
    public static readonly PlaceAndPhones Nothing = new();

    /// <summary>A date at the start: since when.</summary>
    public PartialDate? Since { get; init; }

    public string Place { get; init; } = "";

    public IReadOnlyList<string> Phones { get; init; } = [];

    public IReadOnlyList<string> NotUnderstood { get; init; } = [];
}
