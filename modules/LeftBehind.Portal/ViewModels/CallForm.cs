using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Portal.ViewModels;

internal sealed class CallForm
{
    [StringLength(10)]
    public string? Time { get; set; }

    [StringLength(40)]
    public string? Zone { get; set; }

    [StringLength(100)]
    public string? Text { get; set; }
}
