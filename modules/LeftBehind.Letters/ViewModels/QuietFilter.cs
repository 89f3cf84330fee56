using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.ViewModels;

internal sealed class QuietFilter : KeysetCursor;
