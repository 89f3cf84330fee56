namespace LeftBehind.Children.Entities;

public enum FileReviewState
{
    Submitted = 1,
    Returned = 2,
}
