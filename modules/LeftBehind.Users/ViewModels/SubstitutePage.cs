using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Users.ViewModels;

/// <summary>Who stands in for a person in one of their roles, and the form to name somebody.</summary>
internal sealed record SubstitutePage(Assignment Assignment, string Name, string Role, string Place)
{
    public SubstituteForm Form { get; init; } = new();

    public IReadOnlyList<SelectListItem> Colleagues { get; init; } = [];

    public IReadOnlyList<Substitute> Substitutes { get; init; } = [];

    public bool IsOneself { get; init; }

    /// <summary>Where it came from.</summary>
    public string Back => IsOneself ? "/account" : $"/admin/people/{Assignment.UserId}";

    public string Action => IsOneself ? $"/account/substitutes/{Assignment.Id}" : $"/admin/people/{Assignment.UserId}/roles/{Assignment.Id}/substitutes";
}
