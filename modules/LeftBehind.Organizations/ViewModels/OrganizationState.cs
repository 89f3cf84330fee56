namespace LeftBehind.Organizations.ViewModels;

internal enum OrganizationState
{
    InUse,
    Closed,
    All,
}
