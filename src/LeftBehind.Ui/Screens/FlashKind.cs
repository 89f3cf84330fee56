namespace LeftBehind.Ui.Screens;

public enum FlashKind
{
    Done,
    Notice,
    Warning,
    Failed,
}
