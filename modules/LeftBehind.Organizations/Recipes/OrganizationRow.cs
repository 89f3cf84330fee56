using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Recipes;

internal sealed record OrganizationRow(string Code, string Name, OrganizationLevel Level, string? Parent)
{
    public int? EntryYear { get; init; }

    public int? ClassNumber { get; init; }

    public string ResponsiblePerson { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Address { get; init; } = "";
}
