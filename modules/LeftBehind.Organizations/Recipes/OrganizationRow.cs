using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Recipes;

internal sealed record OrganizationRow(string Code, string Name, OrganizationLevel Level, string? Parent)
{
    public SchoolStage? Stage { get; init; }

    /// <summary>Of a school that has both stages; its classes then say theirs.</summary>
    public bool NineYear { get; init; }

    public int? EntryYear { get; init; }

    public int? ClassNumber { get; init; }

    public string ResponsiblePerson { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Address { get; init; } = "";
}
