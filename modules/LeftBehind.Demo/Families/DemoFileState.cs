namespace LeftBehind.Demo.Families;

internal enum DemoFileState
{
    Draft,
    Submitted,
    Returned,
    Accepted,
}
