using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Notifications.Activities;

internal sealed class NotifyProperties
{
    [Display(Name = "To whom")]
    public NotifyTarget Target { get; set; }

    [StringLength(40), Display(Name = "Role"), UIHint("Role")]
    public string Role { get; set; } = RoleNames.Principal;

    [Display(Name = "At which level")]
    public OrganizationLevel Level { get; set; } = OrganizationLevel.School;

    /// <summary>Sign-in name of one person.</summary>
    [StringLength(100), Display(Name = "User name")]
    public string UserName { get; set; } = "";

    [Display(Name = "Heading")]
    public WorkflowExpression Subject { get; set; } = new();

    [Display(Name = "Text")]
    public WorkflowExpression Text { get; set; } = new();

    /// <summary>Application path that the message leads to.</summary>
    [StringLength(200), RegularExpression("/[^/].*", ErrorMessage = "Enter a path within this site, such as /admin/inbox."), Display(Name = "Leads to")]
    public string? Link { get; set; }
}
