namespace LeftBehind.Organizations;

public enum SchoolStage
{
    Primary = 1,
    Junior = 2,
}
