namespace LeftBehind.Import.ViewModels;

internal sealed class SheetForm
{
    public int Index { get; set; }

    public bool Taken { get; set; }

    public int? HeaderRow { get; set; }

    public bool OnlyCompletes { get; set; }

    public bool WithHidden { get; set; }
}
