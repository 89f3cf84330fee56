namespace LeftBehind.Forms.Annexes;

internal readonly record struct PrintLine(string Text, bool EndsParagraph);
