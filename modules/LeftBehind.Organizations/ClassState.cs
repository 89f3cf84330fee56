namespace LeftBehind.Organizations;

public enum ClassState
{
    NotYetEntered,
    InSchool,
    Graduated,
}
