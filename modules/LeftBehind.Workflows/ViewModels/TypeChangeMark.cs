namespace LeftBehind.Workflows.ViewModels;

internal enum TypeChangeMark
{
    Added,
    Removed,
    Changed,
}
