using LeftBehind.Abstractions.Data;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.ViewModels;

/// <summary>What the address of the list says.</summary>
internal sealed class OrganizationFilter : KeysetCursor
{
    public OrganizationLevel Level { get; set; } = OrganizationLevel.School;

    public string? Q { get; set; }

    public int? Under { get; set; }

    public OrganizationState State { get; set; }

    /// <summary>Only those for which nobody is named (S7).</summary>
    public bool NobodyAnswers { get; set; }

    public string Sort { get; set; } = "code";
}
