using LeftBehind.Users.Entities;

namespace LeftBehind.Users.ViewModels;

internal sealed record GiveRole(User User, PlaceChoice Place)
{
    public AssignmentForm Assignment => Place.Assignment;
}
