using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Design;

namespace LeftBehind.Workflows.Activities;

internal sealed class UserTaskProperties
{
    /// <summary>What is to be done, as the inbox says it.</summary>
    [Required, StringLength(60), Display(Name = "What is to be done")]
    public string Step { get; set; } = "";

    [Required, StringLength(40), Display(Name = "Role"), UIHint(PaletteHints.Role)]
    public string Role { get; set; } = RoleNames.Principal;

    [Display(Name = "At which level")]
    public OrganizationLevel Level { get; set; } = OrganizationLevel.School;

    [Range(0, 250), Display(Name = "Due in working days")]
    public int DueInWorkingDays { get; set; } = 5;

    [Display(Name = "Remind when it is due", Description = "Whoever decides is told once, on the day on which it is due.")]
    public bool RemindWhenDue { get; set; }

    [Range(0, 60), Display(Name = "Tell the level above after how many working days", Description = "Counted from the day on which it is due. 0: never.")]
    public int TellAboveAfter { get; set; }

    [Display(Name = "Outcomes"), UIHint(PaletteHints.Outcomes)]
    public List<string> Outcomes { get; set; } = [];

    [ScaffoldColumn(false), Display(Name = "Outcomes that need a reason")]
    public List<string> CommentNeededFor { get; set; } = [];

    public IReadOnlyList<string> Offered() => Outcomes.Count > 0 ? Outcomes : [ReviewOutcomes.Approve, ReviewOutcomes.Return];

    public IReadOnlyList<string> WithComment() => Outcomes.Count > 0 || CommentNeededFor.Count > 0 ? CommentNeededFor : [ReviewOutcomes.Return];
}
