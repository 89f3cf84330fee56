using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.ViewModels;

internal sealed record LetterList(LetterFilter Filter, KeysetPage<LetterRow> Page);
