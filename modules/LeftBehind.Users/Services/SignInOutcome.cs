namespace LeftBehind.Users.Services;

internal enum SignInOutcome
{
    Accepted,
    Refused,
    LockedOut,
    DemoNotAllowed,
    Closed,
}
