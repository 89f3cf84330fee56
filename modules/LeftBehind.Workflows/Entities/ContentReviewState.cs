namespace LeftBehind.Workflows.Entities;

public enum ContentReviewState
{
    Submitted = 1,
    Returned = 2,
}
