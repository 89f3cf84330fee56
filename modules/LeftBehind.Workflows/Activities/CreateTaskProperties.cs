using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Design;

namespace LeftBehind.Workflows.Activities;

internal sealed class CreateTaskProperties
{
    /// <summary>What is to be done, as the inbox says it.</summary>
    [Required, StringLength(60), Display(Name = "What is to be done")]
    public string Step { get; set; } = "";

    [Required, StringLength(40), Display(Name = "Role"), UIHint(PaletteHints.Role)]
    public string Role { get; set; } = RoleNames.ClassTeacher;

    [Display(Name = "At which level")]
    public OrganizationLevel Level { get; set; } = OrganizationLevel.Class;

    [Range(0, 250), Display(Name = "Due in working days")]
    public int DueInWorkingDays { get; set; } = 5;

    /// <summary>The one answer that there is to it.</summary>
    public const string Answer = "Done";

    public UserTaskProperties AsTask() => new() { Step = Step, Role = Role, Level = Level, DueInWorkingDays = DueInWorkingDays, Outcomes = [Answer] };
}
