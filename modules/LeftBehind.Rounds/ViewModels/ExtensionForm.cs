namespace LeftBehind.Rounds.ViewModels;

internal sealed class ExtensionForm
{
    public DateOnly? Until { get; set; }

    public string? Reason { get; set; }
}
