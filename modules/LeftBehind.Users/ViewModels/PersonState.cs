namespace LeftBehind.Users.ViewModels;

/// <summary>What the list of people is narrowed to.</summary>
internal enum PersonState
{
    Open,
    FirstPassword,
    Locked,
    Closed,
    Past,
}
