using LeftBehind.Ui.Navigation;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

internal sealed record ProfilePage(User User, IReadOnlyList<AssignmentOption> Tasks, ProfileForm Form)
{
    /// <summary>One's own roles in which somebody may be named to stand in.</summary>
    public IReadOnlyList<AssignmentOption> ToStandInFor { get; init; } = [];

    /// <summary>Where one is reached outside the admin panel.</summary>
    public IReadOnlyList<AddressLine> Addresses { get; init; } = [];
}
