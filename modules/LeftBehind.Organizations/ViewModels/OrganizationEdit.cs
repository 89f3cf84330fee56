using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.ViewModels;

/// <summary>The page on which an organization is made or changed.</summary>
internal sealed record OrganizationEdit(OrganizationForm Form)
{
    /// <summary>Null for a new one.</summary>
    public Organization? Organization { get; init; }

    public Organization? Parent { get; init; }

    /// <summary>Where a new one may be put, if that is not settled by the page that one comes from.</summary>
    public IReadOnlyList<Organization> Parents { get; init; } = [];

    /// <summary>False for one's own organization: there only the contact is asked for.</summary>
    public bool Whole { get; init; }

    /// <summary>What somebody else saved meanwhile: field and present value.</summary>
    public IReadOnlyList<(string Field, string Value)> Meanwhile { get; init; } = [];
}
