using System.ComponentModel.DataAnnotations;
using LeftBehind.Workflows.Design;

namespace LeftBehind.Workflows.Activities;

internal sealed record ContentEventProperties
{
    /// <summary>Content types that it hears of; empty for all.</summary>
    [Display(Name = "Only for these kinds"), UIHint(PaletteHints.ContentTypes)]
    public IReadOnlyList<string> ContentTypeFilter { get; init; } = [];
}
