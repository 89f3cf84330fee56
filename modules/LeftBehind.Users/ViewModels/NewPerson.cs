namespace LeftBehind.Users.ViewModels;

internal sealed record NewPerson(AccountForm Account, PlaceChoice Place)
{
    public AssignmentForm Assignment => Place.Assignment;
}
