using LeftBehind.Forms.Entities;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.ViewModels;

/// <summary>The first page of the forms for a class or a school.</summary>
internal sealed record FormsScreen(Organization Place, DateOnly Today)
{
    public IReadOnlyList<(int Id, string Name)> Classes { get; init; } = [];

    public IReadOnlyList<Annex2Issue> Issues { get; init; } = [];

    public bool OfCounty { get; init; }
}
